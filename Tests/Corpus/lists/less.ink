LIST l = a, b, c
{a < b} {(a, b) < c} {(a, c) < b}
