LIST l = a, b
{not l}
