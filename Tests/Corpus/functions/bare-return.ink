{f()}
== function f
x
~ return
y
