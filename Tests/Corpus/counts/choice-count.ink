* a
* b
{CHOICE_COUNT()}
* c
- end
