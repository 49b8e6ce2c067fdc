-> k
== k
-> x
== x
the knot
-> END
