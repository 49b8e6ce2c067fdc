// Attempts, splits, comparisons.
