{TURNS_SINCE(-> k)}
== k
-> END
