{(false or 2)}
