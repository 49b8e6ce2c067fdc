// Bytes to syntax tree and diagnostics; never fails.
