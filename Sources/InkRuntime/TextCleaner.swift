import InkProgram

/// Joins texts and cleans white space as the reference does: none at the start and the end of a line, one
/// space for each run of spaces and tabs.
struct TextCleaner {
  private(set) var bytes: [UInt8]
  /// A run of white space has been seen that is not at the start of a line.
  private var owesSpace = false
  private var isAtLineStart = true

  /// Appends to a buffer; takes it over so that its room is used again.
  init(reusing buffer: consuming [UInt8]) {
    bytes = buffer
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends a text that has no tab, no two spaces in a row and no newline.
  mutating func append(clean text: UnsafeBufferPointer<UInt8>) {
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

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      if byte == 0x20 || byte == 0x09 {
        owesSpace = !isAtLineStart
      } else if byte == 0x0A {
        newline()
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

  mutating func newline() {
    bytes.append(0x0A)
    owesSpace = false
    isAtLineStart = true
  }
}

extension TextCleaner {
  static func clean(_ text: [UInt8]) -> [UInt8] {
    var cleaner = TextCleaner(reusing: [])
    text.withUnsafeBufferPointer { cleaner.append($0) }
    return cleaner.bytes
  }
}
