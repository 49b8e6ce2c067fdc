import CNcurses

/// Reading lines from a terminal without a screen, so that a key or a signal that ends the program is noted
/// first.
public struct LineGuard {
  /// Begins to note what would end the program. Nil where that cannot be done: signals then end it as they
  /// would any.
  public init?() {
    guard nc_guard_lines() == 0 else { return nil }
  }

  /// Waits until standard input can be read. Returns the signal that asked for the end in place of a line;
  /// nil where none did.
  public func wait() -> Int32? {
    while true {
      let found = nc_guard_wait(-1)
      if nc_guard_ending() != 0 { return nc_guard_ending() }
      if found & Int32(NC_KEY | NC_GONE) != 0 { return nil }
    }
  }

  /// Ends the program by a signal, as if it had never been noted.
  public func die(by signal: Int32) { nc_guard_die(signal) }
}
