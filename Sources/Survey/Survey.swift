// Random and exhaustive play.
