{true or false and false}
