VAR x = 1
~ x--
{x}
