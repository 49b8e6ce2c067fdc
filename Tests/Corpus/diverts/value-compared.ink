VAR v = -> k
{v == -> k:same|other}
== k
-> END
