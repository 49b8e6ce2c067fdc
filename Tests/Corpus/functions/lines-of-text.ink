{f()}
End
== function f
One
Two
