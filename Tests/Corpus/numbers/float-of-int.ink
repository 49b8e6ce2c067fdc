{FLOAT(7) / 2}
