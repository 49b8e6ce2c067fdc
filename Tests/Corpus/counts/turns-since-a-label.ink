- (x) start
* a
- {TURNS_SINCE(-> x)}
* b
- {TURNS_SINCE(-> x)}
