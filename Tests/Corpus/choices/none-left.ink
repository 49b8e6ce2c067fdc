Nothing to choose.
-> END
