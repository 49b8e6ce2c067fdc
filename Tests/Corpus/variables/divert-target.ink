VAR v = -> a
{v == -> a:yes}
== a
-> END
