LIST l = a = 2, b
{l(3)}
