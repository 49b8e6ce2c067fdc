a -> k
== k
b
-> END
