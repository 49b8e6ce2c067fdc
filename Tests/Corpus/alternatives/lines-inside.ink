-> k -> k ->
== k
{cycle:
- one
  more of one
- two
}
->->
