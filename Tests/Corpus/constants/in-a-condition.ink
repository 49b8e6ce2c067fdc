CONST LIMIT = 3
{2 < LIMIT:below}
