a <>

b
