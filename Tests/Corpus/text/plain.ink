Hello there.
