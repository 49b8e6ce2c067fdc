~ SEED_RANDOM(7)
-> k -> k -> k ->
== k
{shuffle:
- a
- b
- c
}
->->
