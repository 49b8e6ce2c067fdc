-> a -> b
== a
a
->->
== b
b
-> END
