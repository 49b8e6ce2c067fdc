One
Two
