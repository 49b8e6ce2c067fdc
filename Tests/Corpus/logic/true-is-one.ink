{true + 1}
