{"<{f()}>"}
== function f
~ return 1
