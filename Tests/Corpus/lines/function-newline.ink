A
{f()}
B
== function f
~ return ""
