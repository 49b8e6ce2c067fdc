VAR x = 7
{ x:
- 1: one
- else: many
}
