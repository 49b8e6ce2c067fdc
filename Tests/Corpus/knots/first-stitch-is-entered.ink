-> k
== k
= one
One.
-> END
= two
Two.
-> END
