-> a
== a
- (l) one
-> b.l
== b
no
- (l) two
-> END
