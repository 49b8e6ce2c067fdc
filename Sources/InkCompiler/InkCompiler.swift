// Syntax tree to container tree to program; .ink.json in and out.
