* a # tag
- b
