{true:
  * a
    chosen a
    -> out
}
* b
- (out) end
