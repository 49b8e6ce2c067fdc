{"hello" has "ell"}
