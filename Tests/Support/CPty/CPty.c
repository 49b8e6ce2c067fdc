#define _GNU_SOURCE 1
#include "CPty.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

pid_t cpty_spawn(char *const arguments[], char *const environment[], int rows, int columns, int *master) {
  int side = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), error;
  char name[64];
  pid_t child = -1;
  if (side < 0) return -errno;
  if (grantpt(side) || unlockpt(side) || ptsname_r(side, name, sizeof name)) {
    error = errno;
    close(side);
    return -error;
  }
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  ioctl(side, TIOCSWINSZ, &size);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&files, 0, 1);
  posix_spawn_file_actions_adddup2(&files, 0, 2);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  error = posix_spawn(&child, arguments[0], &files, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  if (error) {
    close(side);
    return -error;
  }
  fcntl(side, F_SETFL, O_NONBLOCK);
  *master = side;
  return child;
}

int cpty_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int cpty_modes(int master) {
  struct termios modes;
  if (tcgetattr(master, &modes)) return -1;
  return (modes.c_lflag & ECHO ? 1 : 0) | (modes.c_lflag & ICANON ? 2 : 0);
}
