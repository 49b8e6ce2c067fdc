a {true: b} c
