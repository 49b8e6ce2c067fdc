extension JSONValue {
  /// Parses a JSON text. Objects and arrays may be nested `maximumDepth` deep.
  public init(parsing bytes: [UInt8], maximumDepth: Int = 256) throws(JSONError) {
    var scanner = JSONScanner(bytes, maximumDepth: maximumDepth)
    let first = try scanner.next()
    self = try JSONValue.value(first, &scanner)
    _ = try scanner.next()
  }

  public init(parsing text: String, maximumDepth: Int = 256) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), maximumDepth: maximumDepth)
  }

  /// The scanner bounds the depth of this recursion.
  private static func value(
    _ token: JSONScanner.Token, _ scanner: inout JSONScanner
  ) throws(JSONError) -> JSONValue {
    switch token {
    case .beginArray:
      var elements: [JSONValue] = []
      while true {
        let element = try scanner.next()
        if element == .endArray { return .array(elements) }
        elements.append(try value(element, &scanner))
      }
    case .beginObject:
      var object = JSONObject()
      while case .key(let key) = try scanner.next() {
        let first = try scanner.next()
        object.entries.append(.init(try scanner.text(key), try value(first, &scanner)))
      }
      return .object(object)
    case .string(let text), .key(let text): return .string(try scanner.text(text))
    case .integer(let value): return .integer(value)
    case .number(let start, let end): return .number(try scanner.double(start: start, end: end))
    case .bool(let value): return .bool(value)
    case .null, .endArray, .endObject, .end: return .null
    }
  }
}
