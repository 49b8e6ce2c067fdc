* a
* b
- (x)
* c
* d
- end
