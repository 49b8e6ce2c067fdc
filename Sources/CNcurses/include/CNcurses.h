#ifndef CNCURSES_H
#define CNCURSES_H
/* These come before curses.h: the wide interface, and functions that Swift can see where curses has macros. */
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>
#include "guard.h"

/* Mutable globals, which Swift 6 does not let us read. */
static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline WINDOW *nc_curscr(void) { return curscr; }
static inline int nc_lines(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline int nc_colours(void) { return COLORS; }
static inline int nc_pairs(void) { return COLOR_PAIRS; }
static inline FILE *nc_input(void) { return stdin; }
static inline FILE *nc_output(void) { return stdout; }

/* Macros with casts, which Swift cannot import. */
static const attr_t nc_bold = WA_BOLD, nc_italic = WA_ITALIC, nc_underline = WA_UNDERLINE, nc_reverse = WA_REVERSE;

/* One cell: a base and its combining scalars, attributes, and a colour pair of more than 16 bits. */
static inline cchar_t nc_cell(const uint32_t *scalars, int count, attr_t attributes, int pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1];
  int index;
  for (index = 0; index < count && index < CCHARW_MAX; index++) text[index] = (wchar_t)scalars[index];
  text[index] = 0;
  setcchar(&cell, text, attributes, (short)0, &pair);
  return cell;
}

/* The string of a capability ("rmcup"), or NULL. */
const char *nc_capability(const char *name);
#endif
