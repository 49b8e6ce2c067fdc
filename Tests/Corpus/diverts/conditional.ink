{true: -> k}
no
== k
yes
-> END
