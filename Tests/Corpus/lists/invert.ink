LIST l = a, (b), c
{LIST_INVERT(l)}
