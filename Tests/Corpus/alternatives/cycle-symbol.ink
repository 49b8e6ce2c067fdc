{&one|two}
