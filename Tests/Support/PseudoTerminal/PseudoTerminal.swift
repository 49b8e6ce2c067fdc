import CPty
import CVTerm
import Glibc

/// A program on a pseudo-terminal, its output read into a grid of cells as a terminal would show it.
public final class PseudoTerminal {
  public let process: pid_t
  public private(set) var rows: Int
  public private(set) var columns: Int
  /// All bytes that the program wrote.
  public private(set) var output: [UInt8] = []
  /// What `waitpid` said, once the program has ended.
  public private(set) var status: Int32?
  private let master: Int32
  let terminal: OpaquePointer

  public struct SpawnError: Error {
    public let number: Int32
  }

  /// Starts a program with exactly this environment.
  public init(_ arguments: [String], environment: [String: String], rows: Int = 24, columns: Int = 80) throws
  {
    self.rows = rows
    self.columns = columns
    var texts: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer {
      for text in texts + variables { free(text) }
    }
    var side: Int32 = -1
    process = cpty_spawn(&texts, &variables, Int32(rows), Int32(columns), &side)
    guard process > 0, let terminal = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(terminal)
    else { throw SpawnError(number: -process) }
    master = side
    self.terminal = terminal

    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    close(master)
    vterm_free(terminal)
  }

  /// Types text, or the bytes of keys.
  public func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else { pump(5) }
    }
  }

  public func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(terminal, Int32(rows), Int32(columns))
    _ = cpty_resize(master, Int32(rows), Int32(columns))
  }

  public func signal(_ number: Int32) { kill(process, number) }

  /// True where the terminal echoes and reads whole lines, as a shell's user finds it.
  public var isAsFound: Bool { cpty_modes(master) == 3 }

  /// True while the program shows its own screen in place of the shell's.
  public private(set) var isInAlternateScreen = false

  /// Looks for the switch of screens in what has come since a place of the output.
  private func noteScreen(from start: Int) {
    let mark = Array("\u{1b}[?1049".utf8)
    var index = max(0, start - mark.count)
    while index + mark.count < output.count {
      if output[index] == 0x1b, output[index..<(index + mark.count)].elementsEqual(mark) {
        isInAlternateScreen = output[index + mark.count] == UInt8(ascii: "h")
      }
      index += 1
    }
  }

  /// Reads what comes within a time; true if anything came.
  @discardableResult public func pump(_ milliseconds: Int32) -> Bool {
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    var hasRead = false
    while true {
      let count = read(master, &bytes, bytes.count)
      if count <= 0 { return hasRead }
      hasRead = true
      output += bytes[..<count]
      noteScreen(from: output.count - count)
      bytes.withUnsafeBytes { raw in
        if let start = raw.bindMemory(to: CChar.self).baseAddress {
          _ = vterm_input_write(terminal, start, count)
        }
      }
    }
  }

  /// Waits until something holds; false if it does not within the time.
  public func wait(_ milliseconds: Int = 40_000, until holds: (PseudoTerminal) -> Bool) -> Bool {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while !holds(self) {
      if ContinuousClock.now > end { return false }
      pump(10)
    }
    return true
  }

  /// Waits until the screen has these words, on a picture or not.
  public func wait(for words: String) -> Bool { wait { $0.words.contains(words) } }

  /// Types text, and waits until the program has written a whole frame and falls silent for a moment.
  @discardableResult public func answer(_ text: String) -> Bool {
    let before = output.count
    send(text)
    guard wait(until: { $0.output.count > before }) else { return false }
    // The end of a synchronized update; on a busy machine a frame may come in parts.
    let end = Array("\u{1b}[?2026l".utf8)
    _ = wait(5000) { $0.output.count - before >= end.count && $0.output.suffix(end.count).elementsEqual(end) }
    while pump(15) {}
    return true
  }

  /// Reads until the program has been silent for a moment, but no longer than a second.
  public func settle() {
    let end = ContinuousClock.now + .seconds(1)
    while pump(80), ContinuousClock.now < end {}
  }

  /// Waits for the end of the program: what `waitpid` says of it, or nil if it goes on.
  public func waitForEnd(_ milliseconds: Int = 40_000) -> Int32? {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while status == nil, ContinuousClock.now < end {
      pump(10)
      var found: Int32 = 0
      if waitpid(process, &found, WNOHANG) == process {
        status = found
        while pump(0) {}
      }
    }
    return status
  }
}
