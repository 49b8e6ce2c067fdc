{-> one == -> two}
== one
-> END
== two
-> END
