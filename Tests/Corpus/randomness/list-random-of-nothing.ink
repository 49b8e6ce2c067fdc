LIST l = a
[{LIST_RANDOM(())}]
