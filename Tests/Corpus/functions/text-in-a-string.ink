{"<{f()}>"}
== function f
word
