-> knot.here
== knot
not this
- (here) this
-> END
