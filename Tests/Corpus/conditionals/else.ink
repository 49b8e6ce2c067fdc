{false:yes|no}
