import ArgumentParser
import Glibc
import Screen

/// Standard output, gathered and written at once; and standard error.
struct Output {
  private var waiting: [UInt8] = []
  /// On a terminal lines are broken between words; in a pipe or a file a paragraph stays a line.
  private let isTerminal = Terminals.current.writesTerminal

  mutating func line(_ text: String = "") {
    if isTerminal, text.utf8.count > 20 {
      let columns = Output.columns
      waiting += Array(Output.wrapped(text, to: columns).utf8)
    } else {
      waiting += Array(text.utf8)
    }
    waiting.append(UInt8(ascii: "\n"))
  }

  /// Each line of a text broken between words, where it is longer than so many cells.
  static func wrapped(_ text: String, to columns: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { broken($0, columns) }
      .joined(separator: "\n")
  }

  /// The width of the terminal; 80 where it does not say.
  private static var columns: Int {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 20 ? Int(size.ws_col) : 80
  }

  /// A line broken between words, where it is longer than so many cells.
  private static func broken(_ text: Substring, _ columns: Int) -> String {
    if Width.of(text) <= columns { return String(text) }
    var out = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = Width.of(word)
      if used > 0, used + 1 + width > columns {
        out += "\n"
        used = 0
      } else if used > 0 || !out.isEmpty {
        out += " "
        used += 1
      }
      out += word
      used += width
    }
    return out
  }

  /// Lines with their breaks.
  mutating func wrap(_ text: String) {
    waiting += Array((isTerminal ? Output.wrapped(text, to: Output.columns) : text).utf8)
  }

  /// Says why a command cannot do what it was asked, without its usage, which would not help; to be thrown.
  static func refusal(_ message: String) -> ExitCode {
    error(message)
    return .validationFailure
  }

  /// Without a line break.
  mutating func text(_ text: String) {
    waiting += Array(text.utf8)
  }

  /// Writes what has been gathered. A reader that is gone ends the program by SIGPIPE; output that cannot be
  /// written, as to a full disk, by status 74.
  /// - Parameter advice: what standard error says in that case behind the reason.
  mutating func flush(advice: String = "") {
    Self.write(waiting, to: STDOUT_FILENO, advice)
    waiting.removeAll(keepingCapacity: true)
  }

  /// One line on standard error.
  static func error(_ text: String) {
    write(Array("ballerina: \(text)\n".utf8), to: STDERR_FILENO)
  }

  static func print(_ text: String) {
    write(Array("\(text)\n".utf8), to: STDOUT_FILENO)
  }

  /// On standard output, as it is.
  static func text(_ text: String) {
    write(Array(text.utf8), to: STDOUT_FILENO)
  }

  private static func write(_ bytes: [UInt8], to file: Int32, _ advice: String = "") {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { all in
        Glibc.write(file, all.baseAddress.map { $0 + done }, all.count - done)
      }
      done += max(wrote, 0)
      if wrote >= 0 || errno == EINTR { continue }
      if errno == EAGAIN {
        var wait = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
        continue
      }
      // A terminal that is gone tells so by a signal.
      guard file == STDOUT_FILENO, errno != EIO else { return }
      let reason = String(cString: strerror(errno))
      error("standard output cannot be written: \(reason)." + (advice.isEmpty ? "" : " \(advice)"))
      exit(EX_IOERR)
    }
  }
}
