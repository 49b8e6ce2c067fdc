-> k
== k
{-> a|-> b}
== a
a
-> k
== b
b
-> END
