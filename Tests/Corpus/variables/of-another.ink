VAR a = 1
VAR b = 2
~ a = b
~ b = 3
{a}{b}
