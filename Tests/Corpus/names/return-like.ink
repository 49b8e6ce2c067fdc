VAR returned = 1
~ returned = 2
{returned}
