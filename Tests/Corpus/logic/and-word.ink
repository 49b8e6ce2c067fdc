{true and 1}
