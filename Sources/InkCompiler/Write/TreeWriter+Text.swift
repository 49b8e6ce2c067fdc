import JSON

extension TreeWriter {
  mutating func byte(_ byte: UInt8) { output.append(byte) }

  mutating func literal(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  mutating func quoted(_ text: StaticString) {
    byte(UInt8(ascii: "\""))
    literal(text)
    byte(UInt8(ascii: "\""))
  }

  mutating func integer(_ value: Int32) { NumberText.append(Int(value), to: &output) }

  mutating func string(_ text: ArraySlice<UInt8>) {
    byte(UInt8(ascii: "\""))
    escaped(text)
    byte(UInt8(ascii: "\""))
  }

  /// Quotes and backslashes are escaped; of control characters only line ends and tabs are kept.
  mutating func escaped(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      if start < index { output.append(contentsOf: text[start..<index]) }
      start = index + 1
      switch byte {
      case 0x0A: literal("\\n")
      case 0x09: literal("\\t")
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      default: break
      }
    }
    if start < text.endIndex { output.append(contentsOf: text[start...]) }
  }
}

extension NumberText {
  /// How many characters the decimal text of a number has.
  static func digitCount(_ value: Int32) -> Int {
    var count = value < 0 ? 2 : 1
    var rest = value.magnitude / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }
}
