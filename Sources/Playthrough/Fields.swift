/// Writes a line of fields parted by tabs.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ fields: String...) {
    for field in fields { add(field.utf8) }
  }

  mutating func add(_ field: some Sequence<UInt8>) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\t")) }
    for byte in field {
      guard let letter = FieldReader.escapes[byte] else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(letter)
    }
  }

  /// Two fields: the tags in ink's own notation, and the pieces in eleven digits each.
  mutating func add(_ met: Met) {
    add(met.tags.map { "# \($0)" }.joined(separator: " "))
    add(met.pieces.map { Base32.text($0, digits: 11) }.joined())
  }
}

/// Reads a line of fields parted by tabs, one after the other; behind the last one all fields are empty.
struct FieldReader {
  static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "\t"): UInt8(ascii: "t"),
    UInt8(ascii: "\n"): UInt8(ascii: "n"), UInt8(ascii: "\r"): UInt8(ascii: "r"),
  ]

  private let bytes: [UInt8]
  private let end: Int
  /// Where the next field begins.
  private(set) var position: Int

  /// `line` must lie within `bytes`.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    position = line.lowerBound
    end = line.upperBound
  }

  /// The next field as it stands in the line.
  mutating func raw() -> Range<Int> {
    var at = position
    while at < end, bytes[at] != UInt8(ascii: "\t") { at += 1 }
    defer { position = min(at + 1, end) }
    return position..<at
  }

  mutating func skip(_ count: Int) {
    for _ in 0..<count { _ = raw() }
  }

  mutating func text() -> String {
    let field = bytes[raw()]
    guard field.contains(UInt8(ascii: "\\")) else { return String(decoding: field, as: UTF8.self) }
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in field {
      if isEscaped {
        plain.append(Self.escapes.first { $0.value == byte }?.key ?? byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  mutating func identifier() -> Identifier? {
    Identifier(bytes[raw()])
  }

  /// Nil where the field is malformed; a nil within where it is `-`.
  mutating func optionalIdentifier() -> Identifier?? {
    let field = raw()
    if field.count == 1, bytes[field.lowerBound] == UInt8(ascii: "-") { return .some(nil) }
    return Identifier(bytes[field]).map { .some($0) }
  }

  /// A decimal number; nil where it is none or does not fit.
  mutating func number() -> Int64? {
    let field = raw()
    var rest = bytes[field]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    guard (1...18).contains(rest.count) else { return nil }
    var number: Int64 = 0
    for byte in rest {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -number : number
  }

  mutating func hexadecimal() -> UInt64? {
    UInt64(text(), radix: 16)
  }

  mutating func flag() -> Bool? {
    let field = raw()
    guard field.count == 1 else { return nil }
    switch bytes[field.lowerBound] {
    case UInt8(ascii: "0"): return false
    case UInt8(ascii: "1"): return true
    default: return nil
    }
  }

  /// Three fields: label, text, and marks of what was offered.
  mutating func pick(index: Int) -> Pick {
    let label = text()
    let text = text()
    return Pick(
      index: index, label: label, text: text, offered: numbers(of: 4).map { UInt16(truncatingIfNeeded: $0) })
  }

  /// Two fields: tags and pieces.
  mutating func met() -> Met {
    let tags = tags()
    return Met(tags: tags, pieces: numbers(of: 11))
  }

  mutating func tags() -> [String] {
    text().split(separator: "#").map { tag in
      var tag = tag.drop { $0 == " " }
      while tag.last == " " { tag.removeLast() }
      return String(tag)
    }
  }

  /// A field of numbers of so many digits each.
  mutating func numbers(of digits: Int) -> [UInt64] {
    let field = raw()
    var numbers: [UInt64] = []
    var at = field.lowerBound
    while at + digits <= field.upperBound {
      if let number = Base32.number(bytes[at..<at + digits]) { numbers.append(number) }
      at += digits
    }
    return numbers
  }
}
