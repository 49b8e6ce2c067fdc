-> k -> k -> k ->
== k
{stopping:
- one
- two
}
->->
