{true:yes}
