LIST x = (a), b
LIST y = (c), d
{x + y}
