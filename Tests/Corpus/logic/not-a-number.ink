{not 7}
