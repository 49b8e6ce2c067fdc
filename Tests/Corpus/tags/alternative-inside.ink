Text # {a|b}
