* a
* b
- together
