import CursesTerminal
import Glibc

/// Standard input, line by line.
struct LineInput {
  /// Notes what would end the program while a line is waited for; nil where nothing does, as for a pipe.
  private let lines: LineGuard?
  /// The signal that asked for the end in place of a line.
  private(set) var ending: Int32?
  private var waiting: [UInt8] = []
  private var start = 0
  private var isOver = false
  /// Longer lines are cut: what is typed at a prompt is short, and a pipe may bring anything.
  private static let longest = 4096

  init(isTerminal: Bool) { lines = isTerminal ? LineGuard() : nil }

  /// Ends the program by the signal that asked for it, if one did.
  func dieIfAsked() {
    if let ending { lines?.die(by: ending) }
  }

  /// The next line without its end; nil at the end of input, and where a signal asks for the end.
  mutating func next() -> String? {
    while true {
      if let end = waiting[start...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return String(decoding: waiting[start..<end].prefix(Self.longest), as: UTF8.self)
      }
      if isOver {
        guard start < waiting.count else { return nil }
        defer { start = waiting.count }
        return String(decoding: waiting[start...].prefix(Self.longest), as: UTF8.self)
      }
      fill()
    }
  }

  private mutating func fill() {
    if let signal = lines?.wait() {
      ending = signal
      isOver = true
      return
    }
    waiting.removeFirst(start)
    start = 0
    if waiting.count > Self.longest { waiting.removeLast(waiting.count - Self.longest) }
    let chunk = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, filled in
      while true {
        let got = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        if got < 0 && errno == EINTR { continue }
        filled = max(got, 0)
        return
      }
    }
    isOver = chunk.isEmpty
    waiting += chunk
  }
}

/// Which ends of the program are terminals.
struct Terminals {
  var readsTerminal: Bool
  var writesTerminal: Bool

  static var current: Terminals {
    Terminals(readsTerminal: isatty(STDIN_FILENO) == 1, writesTerminal: isatty(STDOUT_FILENO) == 1)
  }
}
