-> k -> k -> k -> k -> k ->
== k
{&{one|two}|x}
->->
