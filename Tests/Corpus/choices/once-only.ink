- (top)
* a
* b
- {CHOICE_COUNT()}
{top < 2: -> top}
