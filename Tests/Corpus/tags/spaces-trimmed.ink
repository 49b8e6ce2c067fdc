Text #   a b   # c
