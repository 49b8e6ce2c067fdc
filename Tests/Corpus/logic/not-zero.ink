{not 0}
