* (a) take
- {a} times
