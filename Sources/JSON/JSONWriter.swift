/// Writes JSON into a byte buffer, without white space; puts the commas itself.
///
/// The caller keeps brackets balanced and writes a key before each value of an object.
public struct JSONWriter: Sendable {
  /// What becomes of control characters other than newline and tab.
  public enum Controls: Sendable {
    /// Written as `\u00XX`.
    case escaped
    /// Left out, as the reference does in stories and saves.
    case dropped
  }

  public var bytes: [UInt8] = []
  private let controls: Controls
  private var needsComma = false

  public init(controls: Controls = .escaped) { self.controls = controls }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  public mutating func endArray() { end(UInt8(ascii: "]")) }
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  public mutating func key(_ name: String) { key(utf8: name.utf8) }

  public mutating func key(utf8 name: some Sequence<UInt8>) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func value(_ text: String) { value(utf8: text.utf8) }

  public mutating func value(utf8 text: some Sequence<UInt8>) {
    separate()
    quote(text)
  }

  /// A string value made of two parts.
  public mutating func value(prefix: UInt8, utf8 text: some Sequence<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    escape(CollectionOfOne(prefix))
    escape(text)
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func value(_ integer: Int) {
    separate()
    NumberText.append(integer, to: &bytes)
  }

  /// As the reference writes it: `.0` where the text has neither `.` nor `E`, and stand-ins for what
  /// JSON cannot say.
  public mutating func value(_ float: Float) {
    separate()
    NumberText.appendJSON(float, to: &bytes)
  }

  public mutating func value(_ number: Double) {
    separate()
    bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
  }

  public mutating func value(_ bool: Bool) {
    separate()
    bytes.append(contentsOf: (bool ? "true" : "false").utf8)
  }

  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let bool): self.value(bool)
    case .integer(let integer): self.value(Int(truncatingIfNeeded: integer))
    case .number(let number): self.value(number)
    case .string(let text): self.value(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let object):
      beginObject()
      for entry in object.entries {
        key(entry.key)
        self.value(entry.value)
      }
      endObject()
    }
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(_ text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    escape(text)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0x09: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
      case 0..<0x20: if controls == .escaped { appendControl(byte) }
      default: bytes.append(byte)
      }
    }
  }

  private mutating func appendControl(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u00".utf8)
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }
}

extension JSONValue {
  /// The text of the value, without white space.
  public var serialized: String { String(decoding: serializedBytes, as: UTF8.self) }

  public var serializedBytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }
}
