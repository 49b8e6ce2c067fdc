\ one
