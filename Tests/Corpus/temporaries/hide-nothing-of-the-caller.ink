{f(1)}{f(2)}
== function f(n)
~ temp x = n
~ return x
