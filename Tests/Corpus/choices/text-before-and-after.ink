Before.
* Choice.
  After.
- Gathered.
