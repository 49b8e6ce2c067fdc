VAR n = 0
- (top)
~ n++
+ {n < 3} again
+ stop -> END
- -> top
