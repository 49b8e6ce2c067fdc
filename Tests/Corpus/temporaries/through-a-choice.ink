-> k
== k
~ temp x = 1
* go
  ~ x++
- {x}
-> END
