{~only}
-> END
