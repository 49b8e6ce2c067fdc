LIST l = a, b
{a <= b} {b <= a} {a >= a}
