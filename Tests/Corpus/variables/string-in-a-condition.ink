VAR s = ""
{s == "":empty|full}
