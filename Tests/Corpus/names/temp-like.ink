VAR temperature = 3
~ temperature = 4
{temperature}
