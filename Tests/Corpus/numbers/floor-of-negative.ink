{FLOOR(-2.1)}
