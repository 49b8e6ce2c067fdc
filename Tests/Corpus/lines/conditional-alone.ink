A
{true:B}
C
