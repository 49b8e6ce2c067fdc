VAR b = true
{b} {not b}
