-> k(2)
== k(n)
~ temp m = n * 2
{m}
~ n = 9
{n}
-> END
