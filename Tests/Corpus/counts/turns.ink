{TURNS()}
