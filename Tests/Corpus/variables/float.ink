VAR f = 0.5
{f * 2}
