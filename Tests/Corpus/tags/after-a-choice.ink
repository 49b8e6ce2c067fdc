* a # x
  b # y
