{2 > 1:more|less}
