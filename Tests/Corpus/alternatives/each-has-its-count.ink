{f()}{f()} {g()}{g()}
== function f
{a|b}
== function g
{c|d}
