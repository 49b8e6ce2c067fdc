#define _GNU_SOURCE
#include "guard.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios found, keys;
static int terminal = -1, is_installed, has_modes;
static char undo[512];
static int undo_length;
static int wakeup[2] = {-1, -1};
static volatile sig_atomic_t ending, stopping;
static atomic_int restored;
static char stack[64 * 1024];

/* All signals that are handled here, with what was done at each before. */
static const int handled[] = {SIGTSTP, SIGPIPE, SIGTERM, SIGHUP,  SIGINT, SIGQUIT, SIGSEGV,
                              SIGBUS,  SIGILL,  SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
enum { HANDLED = sizeof handled / sizeof *handled };
static struct sigaction before[HANDLED];
static sigset_t mask_before;
static int has_before;

static void keep_signals(void) {
  if (has_before) return;
  for (unsigned i = 0; i < HANDLED; i++) sigaction(handled[i], NULL, &before[i]);
  sigprocmask(SIG_BLOCK, NULL, &mask_before);
  has_before = 1;
}

void nc_guard_uninstall(void) {
  if (!has_before) return;
  has_before = is_installed = 0;
  for (unsigned i = 0; i < HANDLED; i++) sigaction(handled[i], &before[i], NULL);
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
}

/* Another group in front has its own modes, and who changed them from behind would be stopped for it. */
static void set_modes(const struct termios *modes) {
  pid_t front = tcgetpgrp(terminal);
  if (has_modes && (front < 0 || front == getpgrp())) tcsetattr(terminal, TCSANOW, modes);
}

void nc_guard_restore(void) {
  int offset = 0;
  if (!is_installed || atomic_exchange(&restored, 1)) return;
  while (offset < undo_length) {
    ssize_t written = write(terminal, undo + offset, undo_length - offset);
    if (written > 0) offset += written;
    else if (errno != EINTR) break;
  }
  set_modes(&found);
}

void nc_guard_rearm(void) { atomic_store(&restored, 0); }

static void unblock(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void nc_guard_die(int number) {
  signal(number, SIG_DFL);
  unblock(number);
  raise(number);
}

static void on_crash(int number) {
  nc_guard_restore();
  nc_guard_die(number);
}

static void wake(void) {
  char byte = 0;
  (void)!write(wakeup[1], &byte, 1);
}

static void on_end(int number) {
  int saved = errno;
  if (ending) {
    nc_guard_restore();
    nc_guard_die(number);
  }
  ending = number;
  wake();
  errno = saved;
}

static void on_stop(int number) {
  int saved = errno;
  (void)number;
  stopping = 1;
  wake();
  errno = saved;
}

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(number, &action, NULL);
}

void nc_guard_stop(void) {
  tcflush(terminal, TCIFLUSH);
  signal(SIGTSTP, SIG_DFL);
  unblock(SIGTSTP);
  raise(SIGTSTP);
  handle(SIGTSTP, on_stop, SA_RESTART);
}

int nc_guard_ending(void) { return ending; }

int nc_guard_stopping(void) {
  int was = stopping;
  stopping = 0;
  return was;
}

int nc_guard_wait(int milliseconds) {
  struct pollfd files[2] = {{terminal, POLLIN, 0}, {wakeup[0], POLLIN, 0}};
  struct timespec time = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  sigset_t mask;
  char bytes[64];
  int found_events = 0;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  sigdelset(&mask, SIGWINCH);
  int count = ppoll(files, 2, milliseconds < 0 ? NULL : &time, &mask);
  if (count < 0) return errno == EINTR ? NC_INTERRUPTED : NC_GONE;
  if (files[1].revents) {
    while (read(wakeup[0], bytes, sizeof bytes) > 0) {}
    found_events |= NC_SIGNAL;
  }
  if (files[0].revents & POLLIN) found_events |= NC_KEY;
  if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) found_events |= NC_GONE;
  return found_events;
}

void nc_guard_remember(int file) {
  terminal = file;
  has_modes = tcgetattr(file, &found) == 0;
}

static const int ends[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};

static int open_wakeup(void) { return wakeup[0] < 0 && pipe2(wakeup, O_CLOEXEC | O_NONBLOCK) ? -1 : 0; }

static void note_ends(void) {
  for (unsigned i = 0; i < sizeof ends / sizeof *ends; i++) handle(ends[i], on_end, SA_RESTART);
}

int nc_guard_stops(void) {
  struct sigaction found_action;
  if (open_wakeup()) return -1;
  keep_signals();
  if (sigaction(SIGTSTP, NULL, &found_action) == 0 && found_action.sa_handler != SIG_IGN)
    handle(SIGTSTP, on_stop, SA_RESTART);
  return 0;
}

void nc_guard_keep(void) {
  struct termios modes;
  if (tcgetattr(terminal, &modes)) return;
  modes.c_lflag |= NOFLSH;
  tcsetattr(terminal, TCSANOW, &modes);
}

int nc_guard_lines(void) {
  if (open_wakeup()) return -1;
  terminal = 0;
  note_ends();
  return 0;
}

static void note_crashes(void) {
  static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++)
    handle(crashes[i], on_crash, SA_ONSTACK | SA_RESETHAND);
}

static void on_keys_stop(int number) {
  int saved = errno;
  set_modes(&found);
  signal(number, SIG_DFL);
  unblock(number);
  raise(number);
  handle(number, on_keys_stop, SA_RESTART);
  set_modes(&keys);
  errno = saved;
}

int nc_guard_keys(void) {
  nc_guard_remember(0);
  if (!has_modes) return -1;
  keep_signals();
  undo_length = 0;
  is_installed = 1;
  atomic_store(&restored, 0);
  keys = found;
  keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  note_crashes();
  for (unsigned i = 0; i < sizeof ends / sizeof *ends; i++) handle(ends[i], on_crash, 0);
  if (before[0].sa_handler != SIG_IGN) handle(SIGTSTP, on_keys_stop, SA_RESTART);
  set_modes(&keys);
  return 0;
}

int nc_guard_install(const char *bytes, int length) {
  if (length > (int)sizeof undo || open_wakeup()) return -1;
  keep_signals();
  memcpy(undo, bytes, length);
  undo_length = length;
  is_installed = 1;
  atomic_store(&restored, 0);
  note_crashes();
  note_ends();
  signal(SIGPIPE, SIG_IGN);
  sigset_t resize;
  sigemptyset(&resize);
  sigaddset(&resize, SIGWINCH);
  sigprocmask(SIG_BLOCK, &resize, NULL);
  return 0;
}
