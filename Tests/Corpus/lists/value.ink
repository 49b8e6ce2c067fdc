LIST l = a, b, c
{LIST_VALUE(b)}
