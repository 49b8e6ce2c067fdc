-> k
== k
~ temp x = 3
{x}
-> END
