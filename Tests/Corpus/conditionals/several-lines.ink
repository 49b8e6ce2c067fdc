{true:
  One
  Two
}
