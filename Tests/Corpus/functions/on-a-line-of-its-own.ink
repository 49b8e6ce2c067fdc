~ f()
After.
== function f
Text from f.
