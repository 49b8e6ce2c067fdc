{"a" == "a":same}
