LIST l = a,
  b,
  (c)
{l} {LIST_COUNT(LIST_ALL(l))}
