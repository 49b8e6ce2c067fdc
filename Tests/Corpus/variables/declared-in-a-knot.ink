{x}
-> END
== k
VAR x = 4
-> END
