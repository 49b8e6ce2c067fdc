#ifndef CPTY_H
#define CPTY_H
#include <sys/types.h>

/* Starts a program on a new pseudo-terminal of a size, in a session of its own. Returns its id and sets the master
   side, which does not block; or returns a negative error number. */
pid_t cpty_spawn(char *const arguments[], char *const environment[], int rows, int columns, int *master);

/* Gives the pseudo-terminal a new size. */
int cpty_resize(int master, int rows, int columns);

/* Bit 1: the terminal echoes; bit 2: it reads whole lines. Negative: unknown. */
int cpty_modes(int master);
#endif
