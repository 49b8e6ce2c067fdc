a{false:b|}c
