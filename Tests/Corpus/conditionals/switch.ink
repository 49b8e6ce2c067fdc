VAR x = 2
{ x:
- 1: one
- 2: two
- else: many
}
