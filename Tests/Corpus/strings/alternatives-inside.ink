{"a{true:b|c}d"}
