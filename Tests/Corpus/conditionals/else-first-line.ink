{false: a|b}
