{f():yes|no}
== function f
~ return true
