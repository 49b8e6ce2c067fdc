CONST C = 5
{C * 2}
