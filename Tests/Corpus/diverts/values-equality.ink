{-> one == -> one}
== one
-> END
== two
-> END
