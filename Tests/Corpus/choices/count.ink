* a
* b
* {CHOICE_COUNT() == 2} two before me
- end
