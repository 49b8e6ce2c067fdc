* a
  ** b
  -- inner
- outer
