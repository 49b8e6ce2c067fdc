import Glibc
import Speedrun

/// A line to a LiveSplit server on this machine. It never waits: what cannot be sent at once is kept for
/// the next time, and once the server is gone nothing is sent any more, and the run goes on.
final class LiveSplitLink {
  private var socket: Int32 = -1
  private var waiting: [UInt8] = []
  /// What is kept for a server that does not read; beyond it the server counts as gone.
  private static let mostWaiting = 1 << 16

  /// Begins to connect and returns at once.
  init(port: UInt16 = LiveSplitServer.port) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard socket >= 0 else { return }
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if result < 0, errno != EINPROGRESS { close() }
  }

  deinit { close() }

  var isGone: Bool { socket < 0 }

  func send(_ commands: [String]) {
    guard socket >= 0 else { return }
    for command in commands { waiting += Array(command.utf8) }
    drain()
    if waiting.count > Self.mostWaiting { close() }
  }

  /// Sends what is waiting, as much as goes without waiting.
  func drain() {
    while socket >= 0, !waiting.isEmpty {
      let sent = waiting.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if sent > 0 {
        waiting.removeFirst(sent)
      } else if errno == EINTR {
        continue
      } else if errno == EAGAIN || errno == ENOTCONN || errno == EINPROGRESS {
        return
      } else {
        return close()
      }
    }
  }

  /// Gives the last commands a moment to leave, at most `milliseconds`, once the run is over.
  func finish(within milliseconds: Int32) {
    guard socket >= 0, !waiting.isEmpty else { return close() }
    var poller = pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
    if poll(&poller, 1, milliseconds) > 0 { drain() }
    close()
  }

  private func close() {
    if socket >= 0 { Glibc.close(socket) }
    socket = -1
    waiting = []
  }
}
