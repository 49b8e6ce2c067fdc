LIST l = a, b
VAR v = (a, b)
{v}
