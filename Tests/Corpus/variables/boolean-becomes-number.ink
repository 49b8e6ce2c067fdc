VAR b = true
~ b = b * 3
{b}
