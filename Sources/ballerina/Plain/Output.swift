import Glibc

/// Standard output, gathered and written at once; and standard error.
struct Output {
  private var waiting: [UInt8] = []

  mutating func line(_ text: String = "") {
    waiting += Array(text.utf8)
    waiting.append(UInt8(ascii: "\n"))
  }

  /// Without a line break.
  mutating func text(_ text: String) {
    waiting += Array(text.utf8)
  }

  /// Writes what has been gathered. A reader that is gone ends the program by SIGPIPE.
  mutating func flush() {
    Self.write(waiting, to: STDOUT_FILENO)
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

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { all in
        Glibc.write(file, all.baseAddress.map { $0 + done }, all.count - done)
      }
      if wrote < 0 && errno != EINTR { return }
      done += max(wrote, 0)
    }
  }
}
