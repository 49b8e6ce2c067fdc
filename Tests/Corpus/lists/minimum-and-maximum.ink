LIST l = a, (b), (c)
{LIST_MIN(l)} {LIST_MAX(l)}
