~ SEED_RANDOM(42)
-> k -> k -> k -> k -> k -> k ->
== k
{~a|b|c}
->->
