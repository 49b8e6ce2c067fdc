-> k
== k
{f()}
-> END
== function f
~ return "from f"
