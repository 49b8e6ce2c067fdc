* -> out
- (out) done
