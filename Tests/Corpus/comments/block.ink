a /* b */ c
