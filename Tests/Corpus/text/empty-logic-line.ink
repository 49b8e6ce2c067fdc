A
{false:x}
B
