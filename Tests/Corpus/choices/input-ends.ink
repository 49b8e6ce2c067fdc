* one
* two
