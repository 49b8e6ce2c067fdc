hello -> w
== w
world
-> END
