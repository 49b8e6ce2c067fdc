{0.5:yes|no}
