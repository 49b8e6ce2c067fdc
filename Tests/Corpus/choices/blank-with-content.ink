* [x]
  y
