a \-> b
