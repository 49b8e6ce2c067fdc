a{b|c}d
