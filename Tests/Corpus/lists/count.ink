LIST l = (a), b, (c)
{LIST_COUNT(l)}
