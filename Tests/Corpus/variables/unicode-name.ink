VAR größe = 3
{größe}
