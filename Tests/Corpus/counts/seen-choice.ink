-> k
== k
* (x) a
- {k.x} {x}
-> END
