import Glibc

/// Standard input, line by line.
struct LineInput {
  private var waiting: [UInt8] = []
  private var start = 0
  private var isOver = false
  /// Longer lines are cut: what is typed at a prompt is short, and a pipe may bring anything.
  private static let longest = 4096

  /// The next line without its end; nil at the end of input.
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
