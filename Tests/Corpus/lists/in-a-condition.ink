LIST l = a, b
{l:full|empty}
~ l += a
{l:full|empty}
