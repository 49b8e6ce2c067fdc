{C}
CONST C = 1
