{f()}
== function f
~ temp x = 4
~ return x * x
