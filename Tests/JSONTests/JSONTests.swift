import JSON
import Testing

@Suite struct JSONTests {
  @Test(
    "Values are read and written back the same",
    arguments: [
      "null", "true", "[]", "{}", "[1,-2,3.5]", "{\"b\":1,\"a\":[{}]}", "\"a\\\"b\\\\c\\n\\t\"",
      "\"한국어 é 🙂\"",
      "9007199254740993", "9223372036854775807", "-9223372036854775808", "922337203685477580",
    ])
  func roundTrip(_ text: String) throws {
    #expect(try JSONValue(parsing: text).serialized == text)
  }

  @Test(
    "Whole numbers beyond 64 bits are numbers all the same",
    arguments: [
      ("9223372036854775808", 9223372036854775808.0), ("-9223372036854775809", -9223372036854775808.0),
      ("92233720368547758070", 92233720368547758080.0), ("18446744073709551616", 18446744073709551616.0),
    ])
  func largeNumbers(_ text: String, _ value: Double) throws {
    #expect(try JSONValue(parsing: text) == .number(value))
  }

  @Test("Escapes are resolved") func escapes() throws {
    #expect(try JSONValue(parsing: #""\u00e9\ud83d\ude42\ud800x\/""#) == "é🙂\u{FFFD}x/")
  }

  @Test("A byte-order mark is skipped") func byteOrderMark() throws {
    #expect(try JSONValue(parsing: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8)) == [1])
  }

  @Test(
    "Broken texts are refused, with the place",
    arguments: [
      "", "[", "[1", "[1,]", "{", "{\"a\"", "{\"a\":}", "{\"a\":1,}", "{1:2}", "\"abc", "tru", "1 2", "[1 2]",
      "-", "\"\\u12\"",
      "]", "nul", "--1", "{\"a\" 1}",
    ])
  func broken(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
  }

  @Test("An error names line and column") func place() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "{\n \"a\": ?}") }
    #expect(error?.line == 2)
    #expect(error?.column == 7)
  }

  @Test("Depth is bounded, not the stack") func depth() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: deep) }
  }

  @Test("No prefix and no broken byte does worse than throw") func damage() {
    let text = Array("{\"a\":[1,2.5e3,\"x\\n\\u00e9\",true,null,{\"b\":-7}]}".utf8)
    for length in 0...text.count { _ = try? JSONValue(parsing: Array(text[..<length])) }
    for index in text.indices {
      for byte: UInt8 in [0, 0x22, 0x5C, 0x7B, 0xFF] {
        var damaged = text
        damaged[index] = byte
        _ = try? JSONValue(parsing: damaged)
      }
    }
  }

  @Test("Objects keep their order, and change in place") func objects() {
    var object: JSONObject = ["z": 1, "a": 2]
    object["a"] = 3
    object["m"] = 4
    object["z"] = nil
    #expect(JSONValue.object(object).serialized == "{\"a\":3,\"m\":4}")
  }

  @Test("Control characters are escaped, or dropped where the reference drops them") func controls() {
    var escaping = JSONWriter()
    escaping.value("a\u{1}b")
    #expect(escaping.text == "\"a\\u0001b\"")
    var dropping = JSONWriter(controls: .dropped)
    dropping.value("a\u{1}b\n")
    #expect(dropping.text == "\"ab\\n\"")
  }
}

@Suite struct NumberTextTests {
  @Test(
    "Floats have the platform's text",
    arguments: [
      (123_456_789, "123456790"), (16_777_216, "16777216"), (1e9, "1E+09"), (1_234_567_890, "1.2345679E+09"),
      (0.0001, "0.0001"), (0.00001, "1E-05"), (-0.0, "-0"), (0, "0"), (0.1, "0.1"), (100, "100"),
      (7 / 3, "2.3333333"), (1e10, "1E+10"), (-2.5, "-2.5"), (3.4028235e38, "3.4028235E+38"),
      (1e-45, "1E-45"),
      (999_999_999, "1E+09"), (0.000123456, "0.000123456"), (12.5, "12.5"), (1e8, "100000000"),
    ] as [(Double, String)])
  func floats(_ value: Double, _ text: String) { #expect(NumberText.text(Float(value)) == text) }

  @Test("What is no number has a name") func special() {
    #expect(NumberText.text(.infinity) == "Infinity")
    #expect(NumberText.text(-.infinity) == "-Infinity")
    #expect(NumberText.text(.nan) == "NaN")
  }

  @Test(
    "In JSON a float is told from an integer",
    arguments: [
      (2, "2.0"), (0.5, "0.5"), (1e10, "1E+10"), (.infinity, "3.4E+38"), (-.infinity, "-3.4E+38"),
      (.nan, "0.0"),
    ] as [(Double, String)])
  func json(_ value: Double, _ text: String) {
    var bytes: [UInt8] = []
    NumberText.appendJSON(Float(value), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test("Every text reads back as the same float") func roundTrip() {
    var bits: UInt32 = 1
    for _ in 0..<20_000 {
      bits = bits &* 1_664_525 &+ 1_013_904_223
      let value = Float(bitPattern: bits)
      if value.isFinite { #expect(Float(NumberText.text(value)) == value) }
    }
  }

  @Test("Integers have their digits", arguments: [0, 7, -1, 1_000_000, Int.min, Int.max])
  func integers(_ value: Int) {
    var bytes: [UInt8] = []
    NumberText.append(value, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == String(value))
  }
}
