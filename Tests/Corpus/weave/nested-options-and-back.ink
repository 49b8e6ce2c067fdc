- (top)
* one
  ** one a
  ** one b
  -- back
  {top < 2: -> top}
* two
  ** two a
  -- back two
- end
