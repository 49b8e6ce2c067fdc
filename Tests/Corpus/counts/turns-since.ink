-> k
== k
* a
- {TURNS_SINCE(-> k)}
-> END
