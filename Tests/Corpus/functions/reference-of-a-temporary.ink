~ temp x = 1
~ bump(x)
{x}
== function bump(ref n)
~ n += 10
