extension JSONValue {
  /// Parses a JSON text. Objects and arrays may be nested `maximumDepth` deep.
  public init(parsing bytes: [UInt8], maximumDepth: Int = 256) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var scanner = JSONScanner(buffer, maximumDepth: maximumDepth)
      let value = try JSONValue.value(&scanner)
      try scanner.end()
      return value
    }
  }

  public init(parsing text: String, maximumDepth: Int = 256) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), maximumDepth: maximumDepth)
  }

  /// The scanner bounds the depth of this recursion.
  private static func value(_ scanner: inout JSONScanner) throws(JSONError) -> JSONValue {
    switch scanner.next {
    case UInt8(ascii: "\""): return .string(try scanner.text(try scanner.string()))
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try scanner.open(.array)
      while try scanner.hasPart(of: .array) { elements.append(try value(&scanner)) }
      return .array(elements)
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try scanner.bool())
    case UInt8(ascii: "n"):
      try scanner.null()
      return .null
    case UInt8(ascii: "{"):
      var object = JSONObject()
      try scanner.open(.object)
      while try scanner.hasPart(of: .object) {
        let key = try scanner.text(try scanner.key())
        object.entries.append(.init(key, try value(&scanner)))
      }
      return .object(object)
    default:
      switch try scanner.number() {
      case .integer(let value): return .integer(value)
      case .other(let start, let end): return .number(try scanner.double(start: start, end: end))
      }
    }
  }
}
