* a
  under a
* b
  under b
- end
