LIST l = a, b, c
~ l += (a, c)
{l}
