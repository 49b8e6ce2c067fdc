a <>
* b
- c
