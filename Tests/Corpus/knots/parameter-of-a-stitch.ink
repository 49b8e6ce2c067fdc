-> k.s(3)
== k
= s(x)
{x}
-> END
