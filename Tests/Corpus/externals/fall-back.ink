EXTERNAL ext(a)
{ext(3)}
== function ext(a)
~ return a * 2
