A {true:b} <>
c
