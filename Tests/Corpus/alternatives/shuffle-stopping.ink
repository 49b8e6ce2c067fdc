~ SEED_RANDOM(7)
-> k -> k -> k -> k -> k ->
== k
{shuffle stopping: a|b|last}
->->
