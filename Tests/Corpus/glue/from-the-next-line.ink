A line
<> goes on.
