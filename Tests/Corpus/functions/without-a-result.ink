A{f()}B
== function f
~ temp x = 1
