{true:
  * a
    -> END
  * b
    -> END
}
