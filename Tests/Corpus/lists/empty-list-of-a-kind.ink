LIST l = a, b
VAR v = ()
~ v = l()
{LIST_ALL(v)}
