- (top)
+ take {one|two}
- {top < 3: -> top}
