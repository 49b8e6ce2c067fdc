LIST l = a, b
{a != b}
