VAR notable = 1
VAR android = 2
{notable} {android}
