-> a -> b ->
End.
== a
a
->->
== b
b
->->
