One.


Two.
