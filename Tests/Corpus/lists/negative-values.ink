LIST l = a = -2, b
{LIST_VALUE(a)} {LIST_VALUE(b)}
