{true:
  yes
}
