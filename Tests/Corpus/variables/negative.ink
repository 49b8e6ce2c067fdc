VAR x = -3
{x}
