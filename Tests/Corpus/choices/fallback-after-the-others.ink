- (top)
* only one
  -> top
* -> out
- (out) out
