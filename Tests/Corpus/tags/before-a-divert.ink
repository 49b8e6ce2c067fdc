Text # tag -> k
== k
More
-> END
