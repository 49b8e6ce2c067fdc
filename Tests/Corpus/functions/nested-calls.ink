{f(f(f(1)))}
== function f(x)
~ return x + 1
