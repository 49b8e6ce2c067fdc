VAR where = -> k
-> t ->
Never.
== t
->-> where
== k
Here.
-> END
