LIST l = (a), (b)
{l == (b, a)} {l == a}
