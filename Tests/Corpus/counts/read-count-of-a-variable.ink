VAR v = -> k
-> k ->
{READ_COUNT(v)}
== k
->->
