* (x) {not x} one
