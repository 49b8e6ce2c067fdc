"Well," he said.
