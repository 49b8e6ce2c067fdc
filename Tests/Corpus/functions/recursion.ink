{fact(5)}
== function fact(n)
{n <= 1:
  ~ return 1
}
~ return n * fact(n - 1)
