{not false:yes}
