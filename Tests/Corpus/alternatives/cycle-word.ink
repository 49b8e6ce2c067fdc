-> k -> k -> k ->
== k
{cycle:
- one
- two
}
->->
