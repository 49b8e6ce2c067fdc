{true:
  { false:
    a
  - else:
    b
  }
}
