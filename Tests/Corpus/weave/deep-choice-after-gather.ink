- one
* a
- two
* b
- three
