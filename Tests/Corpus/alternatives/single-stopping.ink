{one|two}
