LIST l = a, b
~ l = b
{l}
