* a
** b
*** c
--- three
-- two
- one
