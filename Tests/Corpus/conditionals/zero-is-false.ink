{0:yes|no}
