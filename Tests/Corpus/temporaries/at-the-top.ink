~ temp x = 3
{x}
~ x = 4
{x}
