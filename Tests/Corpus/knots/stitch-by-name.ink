-> k.two
== k
= one
One.
-> END
= two
Two.
-> END
