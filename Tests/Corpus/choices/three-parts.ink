* "Hello[."]," he said.
