~ SEED_RANDOM(7)
-> k -> k -> k -> k -> k ->
== k
x {shuffle once: a|b|c}
->->
