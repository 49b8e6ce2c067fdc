{x}
VAR x = 9
