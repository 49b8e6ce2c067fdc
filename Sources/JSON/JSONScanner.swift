/// Steps through a JSON text for a reader that says what it expects, without building values; checks the
/// grammar as it goes.
///
/// A reader looks at `next`, and takes what begins there: a string, a number, a word, or an array or object
/// with `open`, whose parts come one by one with `hasPart`. A byte-order mark at the start is skipped. The
/// nesting depth is bounded, and no text, however broken or deep, does worse than throw.
///
/// It reads through a pointer, since a load is most of the work of starting a story and each step through
/// an array would count a reference. Every step is checked against the buffer's end. The buffer has to
/// outlive it.
@frozen public struct JSONScanner {
  /// A string's place in the text, between its quotes.
  @frozen public struct RawString: Equatable, Sendable {
    public var start: Int
    public var end: Int
    public var hasEscapes: Bool

    @inlinable public init(start: Int, end: Int, hasEscapes: Bool) {
      self.start = start
      self.end = end
      self.hasEscapes = hasEscapes
    }
  }

  @frozen public enum Number: Equatable, Sendable {
    case integer(Int64)
    /// A number with a fraction or an exponent, or too large for 64 bits: where its text is.
    case other(start: Int, end: Int)
  }

  @frozen public enum Bracket: UInt8, Sendable {
    /// `[`, closed two places further on in ASCII.
    case array = 0x5B
    /// `{`
    case object = 0x7B

    @inlinable var closing: UInt8 { rawValue + 2 }
  }

  public let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of what has not been taken yet.
  @usableFromInline var position: Int
  /// The number of arrays and objects that are open.
  @usableFromInline var depth = 0
  @usableFromInline let maximumDepth: Int
  /// Whether a bracket was opened just now, so that no comma comes before what follows.
  @usableFromInline var isAtStart = false

  public init(_ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int = 512) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  public func error(_ message: String, at offset: Int? = nil) -> JSONError {
    JSONError(message: message, offset: offset ?? position, in: bytes)
  }

  /// The first byte of what comes next; 0 at the end of the text.
  @inlinable public var next: UInt8 {
    @inline(__always) mutating get {
      if position < bytes.count, bytes[position] > 0x20 { return bytes[position] }
      return nextAfterSpace()
    }
  }

  @usableFromInline mutating func nextAfterSpace() -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return 0
  }

  // MARK: Arrays and objects

  /// Takes an opening bracket.
  @inlinable @inline(__always)
  public mutating func open(_ bracket: Bracket) throws(JSONError) {
    guard next == bracket.rawValue else { throw missing("a value is missing") }
    guard depth < maximumDepth else { throw tooDeep() }
    position += 1
    depth += 1
    isAtStart = true
  }

  /// Whether another element or entry follows in the innermost bracket; takes the comma before it, or the
  /// closing bracket.
  @inlinable @inline(__always)
  public mutating func hasPart(of bracket: Bracket) throws(JSONError) -> Bool {
    let byte = next
    if byte == bracket.closing {
      position += 1
      depth -= 1
      isAtStart = false
      return false
    }
    if isAtStart {
      isAtStart = false
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw missing("a comma or a closing bracket is missing") }
    position += 1
    return true
  }

  /// The name of an entry, and its colon.
  @inlinable @inline(__always)
  public mutating func key() throws(JSONError) -> RawString {
    guard next == UInt8(ascii: "\"") else { throw missing("a name in quotes is missing") }
    let name = try string()
    guard next == UInt8(ascii: ":") else { throw missing("a colon is missing") }
    position += 1
    return name
  }

  /// What is wrong where something else was expected.
  @usableFromInline @inline(never) func missing(_ message: StaticString) -> JSONError {
    error(position < bytes.count ? "\(message)" : "the text ends too early")
  }

  @usableFromInline @inline(never) func tooDeep() -> JSONError {
    error("nested more than \(maximumDepth) deep")
  }

  @usableFromInline @inline(never) func endless() -> JSONError { error("a string has no end") }

  // MARK: Values

  @inlinable @inline(__always)
  public mutating func string() throws(JSONError) -> RawString {
    guard next == UInt8(ascii: "\"") else { throw missing("a value is missing") }
    let start = position + 1
    var end = endOfPlainText(from: start)
    var hasEscapes = false
    while end < bytes.count, bytes[end] == UInt8(ascii: "\\") {
      hasEscapes = true
      end = endOfPlainText(from: end + 2)
    }
    guard end < bytes.count else { throw endless() }
    position = end + 1
    return RawString(start: start, end: end, hasEscapes: hasEscapes)
  }

  public mutating func bool() throws(JSONError) -> Bool {
    if next == UInt8(ascii: "t") {
      try word("true")
      return true
    }
    try word("false")
    return false
  }

  public mutating func null() throws(JSONError) { try word("null") }

  @inline(__always) private mutating func word(_ text: StaticString) throws(JSONError) {
    _ = next
    let end = position + text.utf8CodeUnitCount
    let word = RawString(start: position, end: end, hasEscapes: false)
    guard end <= bytes.count, equals(raw: word, text) else { throw error("a value is missing") }
    position = end
  }

  public var isAtNumber: Bool {
    mutating get {
      let byte = next
      return byte == UInt8(ascii: "-") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
  }

  public mutating func number() throws(JSONError) -> Number {
    guard isAtNumber else { throw missing("a value is missing") }
    let start = position
    var isInteger = true
    var magnitude: UInt64 = 0
    let isNegative = bytes[start] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let firstDigit = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
        if magnitude < 0x0CCC_CCCC_CCCC_CCCC {
          magnitude = magnitude &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
        } else if magnitude == 0x0CCC_CCCC_CCCC_CCCC, byte <= UInt8(ascii: isNegative ? "8" : "7") {
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
    guard isInteger else { return .other(start: start, end: position) }
    return .integer(isNegative ? 0 &- Int64(bitPattern: magnitude) : Int64(bitPattern: magnitude))
  }

  /// Steps over a value of any kind. The depth bounds its recursion.
  public mutating func skipValue() throws(JSONError) {
    switch next {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "["):
      try open(.array)
      while try hasPart(of: .array) { try skipValue() }
    case UInt8(ascii: "{"):
      try open(.object)
      while try hasPart(of: .object) {
        _ = try key()
        try skipValue()
      }
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n"): try null()
    default: _ = try number()
    }
  }

  /// Nothing may follow the one value of a text.
  public mutating func end() throws(JSONError) {
    _ = next
    guard position >= bytes.count else { throw error("there is more after the end of the value") }
  }
}
