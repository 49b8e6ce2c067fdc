a{false:yes}b
