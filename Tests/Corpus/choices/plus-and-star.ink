+ plus
* star
- end
