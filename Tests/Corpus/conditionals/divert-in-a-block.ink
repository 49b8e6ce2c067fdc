{
- true: -> k
}
== k
k
-> END
