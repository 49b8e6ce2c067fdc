/// Reads a JSON text token by token, without building values; checks the grammar as it goes.
///
/// A byte-order mark at the start is skipped. The nesting depth is bounded, and nothing recurses, so no
/// text, however broken or deep, does worse than throw.
public struct JSONScanner: Sendable {
  /// A string's place in the text, between its quotes.
  public struct RawString: Equatable, Sendable {
    public var start: Int
    public var end: Int
    public var hasEscapes: Bool

    public init(start: Int, end: Int, hasEscapes: Bool) {
      self.start = start
      self.end = end
      self.hasEscapes = hasEscapes
    }
  }

  public enum Token: Equatable, Sendable {
    case beginArray
    case endArray
    case beginObject
    case endObject
    /// The name of an entry of an object; the next token starts its value.
    case key(RawString)
    case string(RawString)
    case integer(Int64)
    /// A number with a fraction or an exponent, or too large for 64 bits; `numberText` is its text.
    case number(start: Int, end: Int)
    case bool(Bool)
    case null
    /// After the one value of the text.
    case end
  }

  enum Expectation: UInt8 { case value, firstElement, nextElement, firstKey, nextKey, entryValue, nothing }

  public let bytes: [UInt8]
  public private(set) var position: Int
  let maximumDepth: Int
  var expectation = Expectation.value
  /// Open brackets, outermost first: true for an object.
  var open: [Bool] = []

  /// The number of arrays and objects that are open.
  public var depth: Int { open.count }

  public init(_ bytes: [UInt8], maximumDepth: Int = 512) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    open.reserveCapacity(32)
  }

  public func error(_ message: String, at offset: Int? = nil) -> JSONError {
    JSONError(message: message, offset: offset ?? position, in: bytes)
  }

  /// The next token.
  public mutating func next() throws(JSONError) -> Token {
    skipSpace()
    guard position < bytes.count else {
      if expectation == .nothing { return .end }
      throw error("the text ends too early")
    }
    var byte = bytes[position]
    switch expectation {
    case .nothing: throw error("there is more after the end of the value")
    case .nextElement, .nextKey:
      if let closed = close(byte) { return closed }
      guard byte == UInt8(ascii: ",") else { throw error("a comma or a closing bracket is missing") }
      position += 1
      skipSpace()
      guard position < bytes.count else { throw error("the text ends too early") }
      byte = bytes[position]
    case .firstElement, .firstKey:
      if let closed = close(byte) { return closed }
    case .value, .entryValue: break
    }
    if expectation == .firstKey || expectation == .nextKey { return .key(try key(byte)) }
    return try value(byte)
  }

  private mutating func close(_ byte: UInt8) -> Token? {
    let isObject = expectation == .firstKey || expectation == .nextKey
    guard byte == UInt8(ascii: isObject ? "}" : "]") else { return nil }
    position += 1
    open.removeLast()
    finishValue()
    return isObject ? .endObject : .endArray
  }

  private mutating func finishValue() {
    guard let inObject = open.last else {
      expectation = .nothing
      return
    }
    expectation = inObject ? .nextKey : .nextElement
  }

  private mutating func key(_ byte: UInt8) throws(JSONError) -> RawString {
    guard byte == UInt8(ascii: "\"") else { throw error("a name in quotes is missing") }
    let name = try string()
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      throw error("a colon is missing")
    }
    position += 1
    expectation = .entryValue
    return name
  }

  private mutating func value(_ byte: UInt8) throws(JSONError) -> Token {
    switch byte {
    case UInt8(ascii: "\""):
      let text = try string()
      finishValue()
      return .string(text)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard open.count < maximumDepth else { throw error("nested more than \(maximumDepth) deep") }
      position += 1
      let isObject = byte == UInt8(ascii: "{")
      open.append(isObject)
      expectation = isObject ? .firstKey : .firstElement
      return isObject ? .beginObject : .beginArray
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = try number()
      finishValue()
      return number
    default: throw error("a value is missing")
    }
  }

  private mutating func word(_ text: StaticString, _ token: Token) throws(JSONError) -> Token {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { throw error("a value is missing") }
    let matches = text.withUTF8Buffer { letters in
      (0..<count).allSatisfy { letters[$0] == bytes[position + $0] }
    }
    guard matches else { throw error("a value is missing") }
    position += count
    finishValue()
    return token
  }

  @inline(__always) private mutating func skipSpace() {
    if position < bytes.count && bytes[position] > 0x20 { return }
    skipRealSpace()
  }

  private mutating func skipRealSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  /// Scans a string whose opening quote stands at `position`.
  private mutating func string() throws(JSONError) -> RawString {
    let start = position + 1
    var hasEscapes = false
    let end = bytes.withUnsafeBufferPointer { text -> Int? in
      var index = start
      while index < text.count {
        let byte = text[index]
        if byte == UInt8(ascii: "\"") { return index }
        if byte == UInt8(ascii: "\\") {
          hasEscapes = true
          index += 1
        }
        index += 1
      }
      return nil
    }
    guard let end else { throw error("a string has no end", at: position) }
    position = end + 1
    return RawString(start: start, end: end, hasEscapes: hasEscapes)
  }

  private mutating func number() throws(JSONError) -> Token {
    let start = position
    var isInteger = true
    var magnitude: UInt64 = 0
    let isNegative = bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let firstDigit = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
        if magnitude < 0x0CCC_CCCC_CCCC_CCCC {
          magnitude = magnitude &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
        } else {
          isInteger = false
        }
      } else if byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+")
      {
        isInteger = false
      } else {
        break
      }
      position += 1
    }
    guard position > firstDigit else { throw error("a number has no digits", at: start) }
    if isInteger {
      return .integer(isNegative ? 0 &- Int64(bitPattern: magnitude) : Int64(bitPattern: magnitude))
    }
    return .number(start: start, end: position)
  }
}
