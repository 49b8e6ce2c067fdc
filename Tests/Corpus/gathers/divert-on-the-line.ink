* a
- -> END
