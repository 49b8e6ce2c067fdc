-> k(1, "two")
== k(a, b)
{a} {b}
-> END
