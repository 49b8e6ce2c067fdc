{!one|two}
