VAR v = -> k
-> v(4)
== k(x)
{x}
-> END
