A
~ temp x = 1
B
