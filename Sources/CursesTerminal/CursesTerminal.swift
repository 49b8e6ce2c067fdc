import CNcurses
import Glibc
import Screen

/// Why there is no screen.
public struct TerminalError: Error, CustomStringConvertible {
  public var description: String

  static let noGuard = TerminalError(description: "the terminal cannot be guarded: too few file descriptors")
}

/// The terminal, through curses: shows a canvas, reads keys, and is put back as it was found whatever ends
/// the program. One at a time, used from one thread.
public final class CursesTerminal {
  /// How many colours are used, and what decided it.
  public let colours: ColourChoice
  /// False where the terminal shows ASCII alone.
  public let hasSigns: Bool
  private var pairs: ColourPairs
  private var shown: Canvas?
  private var isOpen = true
  private var silentReads = 0
  private var pasted: String?

  private static let modesOn = "\u{1b}[?2004h"
  private static let modesOff = "\u{1b}[?2004l"

  /// Takes the terminal over.
  /// - Parameter colour: the depth that a flag or the settings ask for; nil leaves it to the environment.
  public init(colour: Depth?) throws(TerminalError) {
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw TerminalError(description: "standard input and output are not a terminal")
    }
    hasSigns = CursesTerminal.chooseLocale()
    let choice = ColourChoice(flag: colour, environment: CursesTerminal.variable)
    guard nc_guard_stops() == 0 else { throw .noGuard }
    guard CursesTerminal.open(choice.depth) else {
      nc_guard_uninstall()
      let name = CursesTerminal.variable("TERM") ?? ""
      throw TerminalError(description: "curses knows no terminal called \(name)")
    }
    pairs = ColourPairs(hasColours: choice.depth != .none)
    colours = ColourChoice.limited(choice, to: pairs.available)
    guard CursesTerminal.install() else {
      endwin()
      nc_guard_uninstall()
      throw .noGuard
    }
    CursesTerminal.prepare()
    CursesTerminal.send(CursesTerminal.modesOn)
  }

  deinit { close() }

  /// The size of the screen in cells.
  public var size: (width: Int, height: Int) { (Int(nc_columns()), Int(nc_lines())) }

  /// Puts the terminal back, and leaves signals as they were found. Calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    CursesTerminal.send(CursesTerminal.modesOff)
    endwin()
    nc_guard_restore()
    nc_guard_uninstall()
  }

  /// Ends the program by the signal that asked for it. The terminal is put back first.
  public func die(by signal: Int32) {
    close()
    nc_guard_die(signal)
  }

  /// Stops the program, as its stop key does, with the terminal put back; returns when the player comes back.
  private func suspend() {
    CursesTerminal.send(CursesTerminal.modesOff)
    endwin()
    nc_guard_stop()
    // Ended while it was stopped: the terminal is another's now, and must not be taken again.
    if nc_guard_ending() != 0 { nc_guard_die(nc_guard_ending()) }
    nc_guard_rearm()
    // What is left of a paste was dropped with the keys.
    pasted = nil
    CursesTerminal.send(CursesTerminal.modesOn)
    wrefresh(nc_curscr())
    shown = nil
  }

  /// Shows a canvas: the rows that changed, then the cursor, in one update of the terminal.
  public func show(_ canvas: Canvas) {
    guard isOpen else { return }
    draw(canvas)
    if pairs.beginAnew(for: canvas) {
      shown = nil
      wclear(nc_stdscr())
      draw(canvas)
    }
    let cursor = canvas.cursor ?? Position(x: canvas.width - 1, y: canvas.height - 1)
    wmove(
      nc_stdscr(), Int32(max(0, min(cursor.y, size.height - 1))), Int32(max(0, min(cursor.x, size.width - 1)))
    )
    CursesTerminal.send("\u{1b}[?2026h")
    wrefresh(nc_stdscr())
    CursesTerminal.send("\u{1b}[?2026l")
    shown = canvas
  }

  /// Gives curses the rows that are not on the screen yet.
  private func draw(_ canvas: Canvas) {
    let isSame =
      shown.map { $0.width == canvas.width && $0.height == canvas.height && $0.look == canvas.look } ?? false
    if !isSame { werase(nc_stdscr()) }
    var cells: [cchar_t] = []
    for y in 0..<min(canvas.height, size.height) {
      if isSame, let shown, shown.buffer.row(y) == canvas.buffer.row(y) { continue }
      cells.removeAll(keepingCapacity: true)
      for x in 0..<min(canvas.width, size.width) where canvas.buffer[x, y].base != 0 {
        cells.append(pairs.cell(canvas.buffer[x, y], x: x, y: y, look: canvas.look, hasSigns: hasSigns))
        if !hasSigns, x + 1 < canvas.width, canvas.buffer[x + 1, y].base == 0 {
          cells.append(pairs.cell(.blank, x: x, y: y, look: canvas.look, hasSigns: false))
        }
      }
      mvwadd_wchnstr(nc_stdscr(), Int32(y), 0, cells, Int32(cells.count))
    }
  }

  /// Waits for what the player does, at most so many milliseconds (nil: for ever), and returns all that has
  /// come.
  public func events(within milliseconds: Int?) -> [TerminalEvent] {
    var events = drain()
    if !events.isEmpty { return events }
    let found = nc_guard_wait(milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1)
    if found & Int32(NC_SIGNAL) != 0 {
      if nc_guard_ending() != 0 { return [.terminate(nc_guard_ending())] }
      if nc_guard_stopping() != 0 {
        suspend()
        events = [.resumed]
      }
    }
    let keys = drain()
    events += keys
    silentReads = keys.isEmpty && found & Int32(NC_KEY) != 0 ? silentReads + 1 : 0
    if found & Int32(NC_GONE) != 0 || silentReads > 20 { events.append(.closed) }
    return events
  }

  private func drain() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var code: wint_t = 0
    while true {
      let result = wget_wch(nc_stdscr(), &code)
      if result == ERR { return events }
      if let event = event(isFunction: result == KEY_CODE_YES, code) { events.append(event) }
    }
  }

  private func event(isFunction: Bool, _ code: wint_t) -> TerminalEvent? {
    if isFunction, Int32(code) == Keys.pasteBegins {
      pasted = ""
      return nil
    }
    if isFunction, Int32(code) == Keys.pasteEnds {
      defer { pasted = nil }
      return pasted.map { .paste($0) }
    }
    if pasted != nil, let scalar = isFunction ? nil : Unicode.Scalar(code) {
      pasted?.unicodeScalars.append(scalar)
      return nil
    }
    if isFunction, Int32(code) == KEY_RESIZE {
      shown = nil
      return .resize(width: size.width, height: size.height)
    }
    return .key(isFunction ? Keys.function(Int32(code)) : Keys.character(code))
  }
}

extension ColourChoice {
  /// What is left of a choice on a terminal with so many colours.
  fileprivate static func limited(_ choice: ColourChoice, to available: Int) -> ColourChoice {
    var choice = choice
    if choice.depth == .full, available < 0x100_0000 { choice.depth = .indexed }
    if choice.depth == .indexed, available < 256 { choice.depth = .sixteen }
    if choice.depth == .sixteen, available < 8 { choice.depth = .none }
    return choice
  }
}
