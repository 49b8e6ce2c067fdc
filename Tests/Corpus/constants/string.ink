CONST S = "hi"
{S}
