// What the tags of a story mean.
