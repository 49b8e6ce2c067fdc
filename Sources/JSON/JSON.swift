// JSON values and their text.
