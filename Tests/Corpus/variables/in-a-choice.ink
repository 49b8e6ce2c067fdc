VAR x = 1
* take {x}
  ~ x = 2
- {x}
