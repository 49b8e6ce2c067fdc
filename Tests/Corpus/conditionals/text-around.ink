a {true:b} c {false:d} e
