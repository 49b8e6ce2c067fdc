* a
- {TURNS()}
* b
- {TURNS()}
