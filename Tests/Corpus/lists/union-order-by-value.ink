LIST x = (a), b
LIST y = (c) = 1, (d) = 5
{x + y}
