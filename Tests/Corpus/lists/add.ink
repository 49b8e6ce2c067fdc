LIST l = a, b, c
~ l += c
~ l += a
{l}
