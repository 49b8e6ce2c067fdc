import CursesTerminal
import Glibc
import Speedrun

/// What a runner types in plain text, with the time of each input.
///
/// At a terminal, what was typed before `listen` is dropped: it was no answer to what is on screen. From a
/// pipe nothing is dropped.
struct RunInput {
  struct Input {
    let text: String
    let time: Milliseconds
    /// How many inputs came in the same read, where this is the first of them; 1 otherwise.
    let together: Int
  }

  /// One key an input, without Enter.
  let takesSingleKeys: Bool
  let isTerminal = isatty(STDIN_FILENO) == 1
  private var waiting: [Input] = []
  private var partial: [UInt8] = []
  private var isOver = false
  private var keys: KeyGuard?

  /// Lines longer than this are cut.
  private static let longestLine = 1024

  init(takesSingleKeys: Bool) {
    keys = takesSingleKeys ? KeyGuard() : nil
    self.takesSingleKeys = keys != nil
  }

  /// Gives the terminal back as it was.
  mutating func close() {
    keys?.end()
    keys = nil
  }

  /// Drops what was typed up to now, at a terminal, and says how many inputs that were.
  mutating func listen() -> Int {
    guard isTerminal else { return 0 }
    var dropped = waiting.count
    waiting = []
    while isReadable() { fill() }
    dropped += waiting.count
    waiting = []
    return dropped
  }

  /// The next input; `nil` at the end of them.
  mutating func next() -> Input? {
    while waiting.isEmpty, !isOver { fill() }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  /// A single key, if one comes within so many milliseconds; without a keyboard it only waits.
  mutating func key(within milliseconds: Int32) -> String? {
    guard takesSingleKeys else {
      poll(nil, 0, milliseconds)
      return nil
    }
    if waiting.isEmpty, isReadable(within: milliseconds) { fill() }
    return waiting.isEmpty ? nil : waiting.removeFirst().text
  }

  private func isReadable(within milliseconds: Int32 = 0) -> Bool {
    var poller = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return !isOver && poll(&poller, 1, milliseconds) > 0
  }

  /// One read.
  private mutating func fill() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    let now = Stopwatch.now
    if count < 0, errno == EINTR { return }
    guard count > 0 else {
      isOver = true
      if !partial.isEmpty { add([partial], now) }
      partial = []
      return
    }
    if takesSingleKeys {
      return add(buffer[..<count].filter { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }.map { [$0] }, now)
    }
    var lines: [[UInt8]] = []
    for byte in buffer[..<count] {
      if byte == UInt8(ascii: "\n") {
        lines.append(partial)
        partial = []
      } else if partial.count < Self.longestLine {
        partial.append(byte)
      }
    }
    add(lines, now)
  }

  private mutating func add(_ inputs: [[UInt8]], _ now: Milliseconds) {
    for (index, bytes) in inputs.enumerated() {
      waiting.append(
        Input(
          text: String(decoding: bytes, as: UTF8.self), time: now, together: index == 0 ? inputs.count : 1))
    }
  }
}
