-> k
== k
In k.
-> END
