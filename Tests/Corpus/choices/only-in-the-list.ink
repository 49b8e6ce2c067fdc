* [Think]
  Thought.
