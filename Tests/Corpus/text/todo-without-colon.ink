TODO write this
Now.
