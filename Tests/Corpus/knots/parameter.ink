-> k(5)
== k(x)
{x}
-> END
