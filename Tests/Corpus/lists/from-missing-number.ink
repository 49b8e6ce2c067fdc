LIST l = a
[{l(9)}]
