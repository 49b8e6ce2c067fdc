LIST l = (a), b
~ l = ()
{LIST_ALL(l)}
