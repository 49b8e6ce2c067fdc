* one
- end
