Text \#1 # one
