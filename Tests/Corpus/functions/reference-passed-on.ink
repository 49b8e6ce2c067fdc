VAR x = 5
~ outer(x)
{x}
== function outer(ref a)
~ square(a)
== function square(ref b)
~ b = b * b
