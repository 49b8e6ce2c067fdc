a
-> END
b
