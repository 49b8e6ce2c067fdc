VAR n = 3
Text # number {n}
