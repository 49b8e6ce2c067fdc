CONST T = true
{T:yes}
