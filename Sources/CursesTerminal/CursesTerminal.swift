// The only importer of CNcurses.
