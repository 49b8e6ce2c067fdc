import JSON

/// A recording that asciinema and its like play: asciicast version 2.
public struct Asciicast: Sendable {
  private var lines: [String] = []

  /// - Parameters:
  ///   - width, height: in cells.
  ///   - timestamp: seconds since 1970, UTC.
  public init(width: Int, height: Int, timestamp: Int, title: String) {
    let header: JSONValue = .object([
      "version": 2, "width": .integer(Int64(width)), "height": .integer(Int64(height)),
      "timestamp": .integer(Int64(timestamp)), "title": .string(title),
    ])
    lines.append(header.serialized)
  }

  /// What the terminal was sent. Newlines become the pair that a terminal needs.
  public mutating func output(_ text: String, at time: Milliseconds) {
    add("o", text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"), time)
  }

  /// A mark that players can jump to.
  public mutating func marker(_ name: String, at time: Milliseconds) { add("m", name, time) }

  private mutating func add(_ kind: String, _ text: String, _ time: Milliseconds) {
    let seconds = "\(time.count / 1000).\(padded(time.count % 1000, 3))"
    lines.append("[\(seconds), \"\(kind)\", \(JSONValue.string(text).serialized)]")
  }

  public var text: String { lines.joined(separator: "\n") + "\n" }
}
