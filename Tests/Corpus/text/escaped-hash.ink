a \# b
