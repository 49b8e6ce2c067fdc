-> k -> k ->
== k
{k > 1:again|first}
->->
