{2 + 2} apples
