VAR v = -> a
~ v = -> b
-> v
== a
a
-> END
== b
b
-> END
