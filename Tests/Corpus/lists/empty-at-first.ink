LIST l = a, b
[{l}]
