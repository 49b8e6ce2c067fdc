LIST l = (a), (b), c
{l ? (a, b)} {l ? (a, c)}
