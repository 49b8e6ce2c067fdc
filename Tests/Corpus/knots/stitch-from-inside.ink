-> k
== k
-> two
= one
One.
-> END
= two
Two.
-> END
