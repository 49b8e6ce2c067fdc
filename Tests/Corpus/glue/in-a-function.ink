A {f()} C
== function f
<>B<>
