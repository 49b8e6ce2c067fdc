-> k.s
== k
= s
* (x) a
- {x} {k.s.x}
-> END
