-> k -> k -> k -> k ->
== k
{once:
- one
- two
}
->->
