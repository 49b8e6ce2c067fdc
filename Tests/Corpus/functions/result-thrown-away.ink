~ f()
After.
== function f
~ return 4
