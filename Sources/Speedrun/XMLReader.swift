/// Why a file could not be taken, and where.
public struct FileRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  public let line: Int
  public let reason: String

  public init(line: Int, _ reason: String) {
    self.line = line
    self.reason = reason
  }

  public var description: String { "line \(line): \(reason)" }
}

/// Reads XML as splits files use it: elements, attributes, character data, CDATA, the five named entities and
/// character references. Comments and processing instructions are passed over, and a document type is
/// refused, since nothing here needs one and it is how XML files grow without end.
struct XMLReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  private static let maximumDepth = 64

  /// The root element of a document.
  ///
  /// - Throws: the line and what stands there, for anything that is not well formed or nested too deep.
  static func root(of bytes: [UInt8]) throws(FileRefusal) -> XMLElement {
    var reader = XMLReader(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    try reader.passMisc()
    let root = try reader.element(depth: 0)
    try reader.passMisc()
    guard reader.position == bytes.count else { throw reader.refusal("text after the end of the document") }
    return root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func refusal(_ reason: String) -> FileRefusal { FileRefusal(line: line, reason) }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func looking(at text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return text.withUTF8Buffer { buffer in (0..<count).allSatisfy { bytes[position + $0] == buffer[$0] } }
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private mutating func passSpace() {
    while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { advance() }
  }

  private mutating func pass(to end: StaticString, _ what: String) throws(FileRefusal) {
    let start = line
    while !looking(at: end) {
      guard current != nil else { throw FileRefusal(line: start, "\(what) without an end") }
      advance()
    }
    advance(end.utf8CodeUnitCount)
  }

  /// White space, comments and processing instructions.
  private mutating func passMisc() throws(FileRefusal) {
    while true {
      passSpace()
      if looking(at: "<!--") {
        try pass(to: "-->", "comment")
      } else if looking(at: "<?") {
        try pass(to: "?>", "processing instruction")
      } else if looking(at: "<!") {
        throw refusal("a document type is not taken")
      } else {
        return
      }
    }
  }

  private mutating func name() throws(FileRefusal) -> String {
    let start = position
    while let byte = current, byte >= 0x80 || Self.isNameByte(byte) { advance() }
    guard position > start else { throw refusal("a name was expected") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private mutating func element(depth: Int) throws(FileRefusal) -> XMLElement {
    guard depth < Self.maximumDepth else { throw refusal("elements nested deeper than \(Self.maximumDepth)") }
    guard current == UInt8(ascii: "<") else { throw refusal("an element was expected") }
    var element = XMLElement("", line: line)
    advance()
    element.name = try name()
    while true {
      passSpace()
      if looking(at: "/>") {
        advance(2)
        return element
      }
      if current == UInt8(ascii: ">") {
        advance()
        try content(of: &element, depth: depth)
        return element
      }
      element.attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(FileRefusal) -> XMLElement.Attribute {
    let name = try name()
    passSpace()
    guard current == UInt8(ascii: "=") else { throw refusal("attribute \(name) has no value") }
    advance()
    passSpace()
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw refusal("the value of attribute \(name) is not quoted")
    }
    advance()
    var value: [UInt8] = []
    while current != quote {
      guard current != nil, current != UInt8(ascii: "<") else {
        throw refusal("the value of attribute \(name) has no end")
      }
      try appendCharacter(to: &value)
    }
    advance()
    return XMLElement.Attribute(name: name, value: String(decoding: value, as: UTF8.self))
  }

  private mutating func content(of element: inout XMLElement, depth: Int) throws(FileRefusal) {
    var text: [UInt8] = []
    while true {
      guard current != nil else {
        throw FileRefusal(line: element.line, "element \(element.name) is not closed")
      }
      if looking(at: "</") {
        advance(2)
        let closing = try name()
        guard closing == element.name else { throw refusal("\(element.name) is closed by \(closing)") }
        passSpace()
        guard current == UInt8(ascii: ">") else { throw refusal("the end of \(closing) is not closed") }
        advance()
        element.text = Self.trimmed(text)
        return
      }
      if looking(at: "<![CDATA[") {
        let start = position + 9
        try pass(to: "]]>", "CDATA section")
        text += bytes[min(start, position - 3)..<(position - 3)]
      } else if looking(at: "<!--") {
        try pass(to: "-->", "comment")
      } else if looking(at: "<?") {
        try pass(to: "?>", "processing instruction")
      } else if current == UInt8(ascii: "<") {
        element.children.append(try self.element(depth: depth + 1))
      } else {
        try appendCharacter(to: &text)
      }
    }
  }

  private static func trimmed(_ text: [UInt8]) -> String {
    var slice = text[...]
    while let first = slice.first, first <= 0x20 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }

  /// One byte of character data, or a whole reference.
  private mutating func appendCharacter(to output: inout [UInt8]) throws(FileRefusal) {
    guard let byte = current else { return }
    guard byte == UInt8(ascii: "&") else {
      output.append(byte)
      return advance()
    }
    let tail = bytes[position...].prefix(12)
    guard let end = tail.firstIndex(of: UInt8(ascii: ";")) else { throw refusal("& without an entity") }
    let entity = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    switch entity {
    case "amp": output.append(UInt8(ascii: "&"))
    case "lt": output.append(UInt8(ascii: "<"))
    case "gt": output.append(UInt8(ascii: ">"))
    case "quot": output.append(UInt8(ascii: "\""))
    case "apos": output.append(UInt8(ascii: "'"))
    default:
      let isHex = entity.hasPrefix("#x")
      guard entity.hasPrefix("#"),
        let code = UInt32(entity.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10), code > 0,
        let scalar = Unicode.Scalar(code)
      else { throw refusal("unknown entity &\(entity);") }
      output += Array(String(Character(scalar)).utf8)
    }
    advance(end + 1 - position)
  }
}
