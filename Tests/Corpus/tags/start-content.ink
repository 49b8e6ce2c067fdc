* start # both [only # only] after # post
