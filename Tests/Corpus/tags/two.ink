Text # one # two
