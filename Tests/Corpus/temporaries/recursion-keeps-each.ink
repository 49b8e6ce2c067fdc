{f(3)}
== function f(n)
~ temp m = n
{n > 1:
  ~ temp rest = f(n - 1)
  ~ return m * rest
}
~ return m
