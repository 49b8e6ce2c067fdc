-> k ->
-> k ->
{READ_COUNT(-> k)}
== k
->->
