~ SEED_RANDOM(7)
-> k -> k -> k -> k -> k ->
== k
{~$a|b|last}
->->
