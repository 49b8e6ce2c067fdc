LIST l = (a), (b)
~ l -= a
{l}
