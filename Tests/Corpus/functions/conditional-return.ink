{max2(3, 9)}
== function max2(a, b)
{ a < b:
  ~ return b
- else:
  ~ return a
}
