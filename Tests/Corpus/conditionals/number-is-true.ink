{3:yes|no}
