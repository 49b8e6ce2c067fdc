* a
* * b
- - inner
- end
