LIST l = a, (b), c
{LIST_ALL(l)}
