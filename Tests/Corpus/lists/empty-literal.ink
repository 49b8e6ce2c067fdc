LIST l = (a)
~ l = ()
[{l}] {LIST_COUNT(l)}
