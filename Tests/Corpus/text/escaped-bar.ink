a \| b
