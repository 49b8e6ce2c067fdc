// A compiled story, immutable: instructions, tables, values, lists, numbers.
