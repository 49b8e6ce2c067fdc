import CNcurses

/// Reading single keys from a terminal without a screen: no Enter, no echo. Whatever ends or stops the program
/// puts the terminal back first, and it goes on as it was.
public struct KeyGuard {
  /// Takes the terminal. Nil where standard input is none.
  public init?() {
    guard nc_guard_keys() == 0 else { return nil }
  }

  /// Gives the terminal back as it was found. Calling it again does nothing.
  public func end() {
    nc_guard_restore()
    nc_guard_uninstall()
  }
}
