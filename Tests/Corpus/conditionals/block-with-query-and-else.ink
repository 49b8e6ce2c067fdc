{false:
  yes
- else:
  no
}
