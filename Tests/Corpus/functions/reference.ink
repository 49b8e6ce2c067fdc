VAR x = 1
~ bump(x)
{x}
== function bump(ref n)
~ n = n + 1
