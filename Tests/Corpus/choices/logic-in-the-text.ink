VAR n = 3
* take {n} apples
