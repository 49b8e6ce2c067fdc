VAR v = -> t
-> v ->
After.
== t
In.
->->
