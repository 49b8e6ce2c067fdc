{"hello" hasnt "ell"}
