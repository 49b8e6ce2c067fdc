* a
  *** deep
- end
