{f()}
== function f
Hello
~ return 3
