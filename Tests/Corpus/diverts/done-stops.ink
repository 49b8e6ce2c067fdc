a
-> DONE
b
