#ifndef NC_GUARD_H
#define NC_GUARD_H

/* The guard puts a terminal back as it was found, whatever ends the program. */

/* Remembers the modes of a terminal, before curses changes them. */
void nc_guard_remember(int terminal);

/* Takes the bytes that undo what curses did to that terminal. Installs handlers: a crash puts
   the terminal back and dies of its signal; TERM, HUP, INT and QUIT are noted and wake the loop. A second one of
   them, before the loop came round, puts the terminal back and dies at once. PIPE is ignored until
   nc_guard_uninstall. 0, or -1 where it could not. */
int nc_guard_install(const char *undo, int length);

/* Notes TSTP and wakes the loop, unless who started the program wants it ignored. To be called before curses starts:
   where curses finds TSTP unhandled it handles it itself, and ignores it while it draws, so that a stop key is lost.
   0, or -1 where it could not. */
int nc_guard_stops(void);

/* Has the terminal keep what is on its way to the screen when a key sends a signal: it would throw it away, and with it
   what the program writes on that signal to put the screen back. */
void nc_guard_keep(void);

/* For a program that reads lines from standard input: TERM, HUP, INT and QUIT are noted and wake nc_guard_wait; a second
   one before the loop came round ends the program at once. Nothing else is touched. 0, or -1 where it could not. */
int nc_guard_lines(void);

/* For a program that reads single keys from standard input without a screen: takes echo and lines from the terminal.
   What ends or stops the program puts them back first, and they are taken again when it goes on. To be ended by
   nc_guard_restore and nc_guard_uninstall. 0, or -1 where standard input is no terminal. */
int nc_guard_keys(void);

/* Leaves all signals as they were found before the first of nc_guard_stops, nc_guard_install and nc_guard_keys. */
void nc_guard_uninstall(void);

/* Puts the terminal back, once; from any context. */
void nc_guard_restore(void);

/* Arms the guard again after a restore, as when the program goes on after a stop. */
void nc_guard_rearm(void);

/* Ends the program by a signal, as if it had never been handled. */
void nc_guard_die(int signal);

/* Stops the program as the terminal's stop key would, and returns when it goes on. Keys not yet read are dropped, as
   that key does. */
void nc_guard_stop(void);

/* The signal that asked for the end, or 0; and whether a stop was asked for since the last call. */
int nc_guard_ending(void);
int nc_guard_stopping(void);

/* Waits for a key, a signal or a new size of the terminal; milliseconds below 0 wait for ever. A sum of the values
   below, 0 after that time. New sizes are delivered only in here, so that none is missed between look and wait. */
enum { NC_KEY = 1, NC_SIGNAL = 2, NC_GONE = 4, NC_INTERRUPTED = 8 };
int nc_guard_wait(int milliseconds);
#endif
