VAR x = 5
~ x = x * x
{x}
