* ->
  Content of the fallback.
- After
