VAR s = "yes"
{s}
