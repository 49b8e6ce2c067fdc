VAR x = 1
-> k(2)
== k(y)
{x}{y}
-> END
