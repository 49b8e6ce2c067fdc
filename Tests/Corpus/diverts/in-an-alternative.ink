{-> a|-> b}
== a
In a.
-> END
== b
In b.
-> END
