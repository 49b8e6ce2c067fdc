VAR x = 1
~ x = "one"
{x}
