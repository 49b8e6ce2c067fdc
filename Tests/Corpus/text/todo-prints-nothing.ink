TODO: write this
Now.
