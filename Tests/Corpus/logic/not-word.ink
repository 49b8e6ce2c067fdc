{not true}
