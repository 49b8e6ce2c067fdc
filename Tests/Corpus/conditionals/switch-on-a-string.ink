VAR s = "b"
{ s:
- "a": first
- "b": second
}
