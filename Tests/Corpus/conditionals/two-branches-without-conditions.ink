{ 1 > 2:
  - yes
  - no
}
