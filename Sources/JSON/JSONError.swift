/// What was wrong with a JSON text, and where.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  public var message: String
  /// Offset in bytes from the start of the text.
  public var offset: Int
  /// Line and column, both from 1; the column counts bytes.
  public var line: Int
  public var column: Int

  public init(message: String, offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    self.message = message
    self.offset = offset
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    self.line = line
    self.column = max(0, min(offset, bytes.count) - lineStart) + 1
  }

  public var description: String { "line \(line), column \(column): \(message)" }
}
