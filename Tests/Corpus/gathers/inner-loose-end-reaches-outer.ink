* a
  ** b
     text b
* c
- end
