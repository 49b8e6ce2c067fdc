A
{false:B}
C
