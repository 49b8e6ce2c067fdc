word -> k
== k
<>, more.
-> END
