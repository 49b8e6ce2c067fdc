LIST l = a, b
{name(b)}
== function name(x)
{x:
- a: first
- b: second
}
