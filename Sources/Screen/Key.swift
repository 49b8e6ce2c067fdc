/// What a player can press.
public enum Key: Hashable, Sendable {
  case character(Unicode.Scalar)
  case control(Unicode.Scalar)
  case up, down, left, right, pageUp, pageDown, home, end
  case enter, escape, tab, backTab, backspace, delete
  /// A key that the terminal names and we have no use for.
  case unknown
}

/// What comes from a terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text that came in one piece, between the marks of a bracketed paste.
  case paste(String)
  /// The screen has a new size, in cells.
  case resize(width: Int, height: Int)
  /// The player came back after stopping the program.
  case resumed
  /// A signal asks the program to end: its number.
  case terminate(Int32)
  /// The terminal is gone.
  case closed
}
