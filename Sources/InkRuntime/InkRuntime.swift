// Runs a program on a value-typed state.
