LIST x = a
LIST y = a
{y.a == x.a} {x.a} {y.a}
