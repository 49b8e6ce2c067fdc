VAR v = -> k
-> v
== k
Here.
-> END
