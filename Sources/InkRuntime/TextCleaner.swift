import InkProgram

/// Joins texts in a buffer and cleans white space as the reference does: none at the start and the end of a
/// line, one space for each run of spaces and tabs.
struct TextCleaner {
  /// A run of white space has been seen that is not at the start of a line.
  private var owesSpace = false
  private var isAtLineStart = true

  /// Appends a text that has no tab, no two spaces in a row and no newline.
  @inline(__always) mutating func append(clean text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var end = text.count
    guard end > 0 else { return }
    if text[0] == 0x20 {
      start = 1
      owesSpace = !isAtLineStart
    }
    guard start < end else { return }
    let endsInSpace = text[end - 1] == 0x20
    if endsInSpace { end -= 1 }
    if owesSpace { bytes.append(0x20) }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
    isAtLineStart = false
    owesSpace = endsInSpace
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      if byte == 0x20 || byte == 0x09 {
        owesSpace = !isAtLineStart
      } else if byte == 0x0A {
        newline(to: &bytes)
      } else {
        if owesSpace {
          bytes.append(0x20)
          owesSpace = false
        }
        bytes.append(byte)
        isAtLineStart = false
      }
    }
  }

  @inline(__always) mutating func newline(to bytes: inout [UInt8]) {
    bytes.append(0x0A)
    owesSpace = false
    isAtLineStart = true
  }
}

extension TextCleaner {
  static func clean(_ text: [UInt8]) -> [UInt8] {
    var cleaner = TextCleaner()
    var bytes: [UInt8] = []
    text.withUnsafeBufferPointer { cleaner.append($0, to: &bytes) }
    return bytes
  }
}
