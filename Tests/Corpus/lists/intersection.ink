LIST l = (a), (b), c
{l ^ (b, c)}
