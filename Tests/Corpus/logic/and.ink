{true && false}
