-> go(-> k)
== go(-> where)
-> where
== k
Here.
-> END
