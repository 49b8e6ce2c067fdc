// Cells, styles, layout; no terminal.
