VAR v = -> k
{v}
== k
-> END
