* a
- end
