// Turns, the tree of branches, replay.
