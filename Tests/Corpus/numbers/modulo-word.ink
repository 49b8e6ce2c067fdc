{7 mod 4}
