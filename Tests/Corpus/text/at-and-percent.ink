50% @ home & away
