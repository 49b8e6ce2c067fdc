LIST l = a, (b)
~ l++
[{l}]
