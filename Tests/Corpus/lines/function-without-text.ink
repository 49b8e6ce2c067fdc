A
{f():X}
C
== function f()
{ true:
  ~ return false
}
