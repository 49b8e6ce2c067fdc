import Foundation
import Testing

/// A server that takes one connection and keeps every line it is sent.
final class TimerServer: @unchecked Sendable {
  let port: UInt16
  private let listener: Int32
  private let lock = NSLock()
  private var received = ""
  private var isOver = false

  /// - Parameter hangsUpAfter: closes the connection once this has come.
  init(hangsUpAfter: String? = nil) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(listener, generic, length) == 0 && listen(listener, 1) == 0
          && getsockname(listener, generic, &length) == 0
      }
    }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    try #require(bound)
    Thread.detachNewThread { [self] in serve(hangsUpAfter) }
  }

  deinit { close(listener) }

  private func serve(_ last: String?) {
    let connection = accept(listener, nil, nil)
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { break }
      let text = lock.withLock {
        received += String(decoding: buffer[..<count], as: UTF8.self)
        return received
      }
      if let last, text.contains(last) { break }
    }
    close(connection)
    lock.withLock { isOver = true }
  }

  /// All lines, once the connection is closed.
  func lines() -> [String] {
    for _ in 0..<500 {
      if lock.withLock({ isOver }) { break }
      usleep(10_000)
    }
    return lock.withLock { received }.split(separator: "\r\n").map(String.init)
  }
}

@Suite struct LiveSplitTests {
  private func run(_ shell: RunShell, port: UInt16) throws -> RunShell.Result {
    try shell.speedrun("aisle", RunShell.anyRoute, "--livesplit", "--livesplit-port", String(port))
  }

  @Test func aServerIsToldTheWholeRun() throws {
    let server = try TimerServer()
    let shell = try RunShell()
    #expect(try run(shell, port: server.port).status == 0)
    let lines = server.lines()
    #expect(lines.prefix(2) == ["starttimer", "initgametime"])
    #expect(lines.last == "split")
    #expect(lines.count { $0.hasPrefix("setgametime 0:") } == lines.count { $0 == "split" })
  }

  @Test func aServerThatGoesAwayIsNoMatter() throws {
    let server = try TimerServer(hangsUpAfter: "starttimer")
    let shell = try RunShell()
    #expect(try run(shell, port: server.port).status == 0)
  }

  @Test func withoutAServerTheRunGoesOn() throws {
    let shell = try RunShell()
    #expect(try run(shell, port: 1).status == 0)
  }

  @Test func aResetIsSentToo() throws {
    let server = try TimerServer()
    let shell = try RunShell()
    _ = try shell.speedrun("canon", "quit\n", "--livesplit", "--livesplit-port", String(server.port))
    #expect(server.lines().last == "reset")
  }
}
