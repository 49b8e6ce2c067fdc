-> k
== k
-> l
= s
no
- (l) yes
-> END
