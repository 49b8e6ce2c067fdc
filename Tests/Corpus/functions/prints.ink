{f()}
== function f
Hello.
