#include "CNcurses.h"
#include <term.h>

const char *nc_capability(const char *name) {
  char *text = tigetstr((char *)name);
  return text == (char *)-1 ? NULL : text;
}
