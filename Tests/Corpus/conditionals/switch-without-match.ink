A
{ 3:
- 1: one
- 2: two
}
B
