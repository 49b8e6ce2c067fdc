{"{1 + 1} apples"}
