{
- false: a
- true: b
- true: c
}
