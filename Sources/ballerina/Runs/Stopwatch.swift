import Glibc
import Speedrun

/// The machine's monotonic clock: it never steps, whatever happens to the time of day.
enum Stopwatch {
  /// Nanoseconds since some moment.
  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Milliseconds since the same moment.
  static var now: Milliseconds { Milliseconds(nanoseconds / 1_000_000) }

  /// Seconds since 1970, UTC.
  static var date: Int { Int(time(nil)) }
}
