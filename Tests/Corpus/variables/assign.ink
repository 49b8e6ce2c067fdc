VAR x = 5
~ x = 6
{x}
