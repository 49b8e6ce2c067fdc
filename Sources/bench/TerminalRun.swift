import CPty
import Glibc

/// A program on a pseudo-terminal, timed by what it writes.
final class TerminalRun {
  let id: pid_t
  private var master: Int32 = -1
  private let start = now()

  /// - Parameter home: the folder that the game keeps its files in.
  init?(_ arguments: [String], home: String, rows: Int32 = 40, columns: Int32 = 120) {
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    let environment: [String] = [
      "TERM=xterm-256color", "COLORTERM=truecolor", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(home)",
      "BALLERINA_HOME=\(home)", "SWIFT_BACKTRACE=enable=no",
    ]
    var pairs: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    id = cpty_spawn(&words, &pairs, rows, columns, &master)
    for word in words + pairs { free(word) }
    if id <= 0 { return nil }
  }

  deinit {
    kill(id, SIGKILL)
    var status: Int32 = 0
    waitpid(id, &status, 0)
    close(master)
  }

  /// Reads until nothing came for `quiet` milliseconds.
  ///
  /// - Parameter first: how many milliseconds the first byte is waited for.
  /// - Returns: seconds from `since` to the last byte, and how many bytes came; `nil` where none did.
  func answer(since: Double? = nil, first: Int32 = 2000, quiet: Int32 = 60) -> (seconds: Double, bytes: Int)?
  {
    let since = since ?? start
    var last = 0.0
    var count = 0
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, count == 0 ? first : quiet) > 0 else { break }
      let length = read(master, &bytes, bytes.count)
      if length <= 0 { break }
      last = now()
      count += length
    }
    return count == 0 ? nil : (last - since, count)
  }

  /// Reads whatever comes for so many seconds.
  func follow(for seconds: Double) {
    let end = now() + seconds
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while now() < end {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, Int32(max(1, (end - now()) * 1000))) > 0 else { continue }
      if read(master, &bytes, bytes.count) <= 0 { return }
    }
  }

  /// Types `text` and waits for nothing.
  ///
  /// - Returns: when.
  func strike(_ text: String) -> Double {
    let bytes = Array(text.utf8)
    let time = now()
    _ = write(master, bytes, bytes.count)
    return time
  }

  /// Types `text` and waits for the answer, `first` milliseconds for the beginning of it.
  func type(_ text: String, first: Int32 = 2000) -> (seconds: Double, bytes: Int)? {
    let bytes = Array(text.utf8)
    let since = now()
    guard write(master, bytes, bytes.count) == bytes.count else { return nil }
    return answer(since: since, first: first)
  }
}
