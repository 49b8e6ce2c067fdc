* a
- one
- two
