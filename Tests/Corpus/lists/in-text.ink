LIST l = (a), (b)
You have {l}.
