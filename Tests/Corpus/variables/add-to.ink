VAR x = 1
~ x += 4
{x}
