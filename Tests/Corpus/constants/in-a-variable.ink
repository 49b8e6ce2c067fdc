CONST C = 5
VAR x = C
{x}
