LIST l = a = 2, b, c = 10
{LIST_VALUE(a)} {LIST_VALUE(b)} {LIST_VALUE(c)}
