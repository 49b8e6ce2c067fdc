-> k.s.l
== k
= s
no
- (l) yes
-> END
