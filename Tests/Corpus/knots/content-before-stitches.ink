-> k
== k
First.
-> one
= one
One.
-> END
