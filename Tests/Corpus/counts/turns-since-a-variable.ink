VAR v = -> k
-> k ->
{TURNS_SINCE(v)}
== k
->->
