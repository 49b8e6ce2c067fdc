{k:seen|not seen}
== k
-> END
