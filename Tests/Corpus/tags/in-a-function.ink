Text {f()} more
== function f
word # from f
