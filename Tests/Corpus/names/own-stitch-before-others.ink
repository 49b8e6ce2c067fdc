-> k
== k
-> x
= x
the stitch of k
-> END
== l
-> x
= x
the stitch of l
-> END
