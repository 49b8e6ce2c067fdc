import CNcurses
import Glibc
import Screen

extension CursesTerminal {
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Writes bytes past curses, in order with what curses wrote, since it flushes at the end of each update.
  static func send(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      sent += max(0, count)
    }
  }

  /// Settles the locale, so that curses knows how wide text is. Returns whether our signs can be shown.
  static func chooseLocale() -> Bool {
    setlocale(LC_ALL, "")
    func codeset() -> String { nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? "" }
    let hasSigns = SignChoice.hasSigns(codeset: codeset(), environment: variable)
    if hasSigns, codeset() != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
    return hasSigns && codeset() == "UTF-8"
  }

  /// Starts curses, with our own description of the terminal where 24 bits are wanted.
  static func open(_ depth: Depth) -> Bool {
    nc_guard_remember(0)
    let name = variable("TERM")
    let place = variable("TERMINFO")
    if depth == .full {
      setenv("TERMINFO", DirectColour.description, 1)
      if newterm(DirectColour.name, nc_output(), nc_input()) != nil { return true }
    }
    restore("TERMINFO", place)
    let names = [name] + TerminalFamily.standIns(for: name ?? "")
    return names.contains { newterm($0, nc_output(), nc_input()) != nil }
  }

  private static func restore(_ name: String, _ value: String?) {
    if let value { setenv(name, value, 1) } else { unsetenv(name) }
  }

  /// Puts the guard in place, with what undoes curses on this terminal.
  static func install() -> Bool {
    var undo = "\u{1b}[?2026l\u{1b}[?2004l"
    for name in ["sgr0", "op", "rmkx", "cnorm", "rmcup"] {
      if let text = nc_capability(name) { undo += withoutDelays(String(cString: text)) }
    }
    return undo.withCString { nc_guard_install($0, Int32(undo.utf8.count)) } == 0
  }

  /// A capability without the `$<5>` that asks for a pause.
  private static func withoutDelays(_ text: String) -> String {
    var out = ""
    var rest = Substring(text)
    while let start = rest.firstRange(of: "$<") {
      out += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: ">") else { return out }
      rest = rest[rest.index(after: end)...]
    }
    return out + rest
  }

  /// Sets the modes of the keyboard.
  static func prepare() {
    set_escdelay(25)
    cbreak()
    noecho()
    nonl()
    let screen = nc_stdscr()
    keypad(screen, true)
    nodelay(screen, true)
    meta(screen, false)
    leaveok(screen, false)
    curs_set(1)
    for (sequence, code) in Keys.sequences { define_key(sequence, code) }
    nc_guard_keep()
    def_prog_mode()
  }
}
