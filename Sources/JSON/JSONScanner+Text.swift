extension JSONScanner {
  /// Where a string's plain text ends: at a quote, a backslash or the end of the buffer.
  ///
  /// Eight bytes at a time: of `x = word ^ pattern`, `(x - 1) & ~x` has the high bit of a byte set where
  /// the byte was the pattern's, and of those found the lowest is always right.
  @inlinable @inline(__always) func endOfPlainText(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quotes = word ^ ones &* UInt64(UInt8(ascii: "\""))
      let slashes = word ^ ones &* UInt64(UInt8(ascii: "\\"))
      let found = ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes) & (ones &* 0x80)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      index += 1
    }
    return index
  }

  /// The bytes of a string as they stand, escapes and all.
  @inlinable @inline(__always)
  public func slice(_ string: RawString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[string.start..<string.end])
  }

  /// Appends what a string stands for, its escapes resolved, as UTF-8. A lone half of a surrogate pair
  /// becomes U+FFFD; an unknown escape stands for its letter.
  public func append(_ string: RawString, to output: inout [UInt8]) throws(JSONError) {
    guard string.hasEscapes else { return output.append(contentsOf: slice(string)) }
    var index = string.start
    while true {
      let plainEnd = min(endOfPlainText(from: index), string.end)
      if plainEnd > index {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<plainEnd]))
      }
      guard plainEnd + 1 < string.end else { return }
      let letter = bytes[plainEnd + 1]
      index = plainEnd + 2
      switch letter {
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "u"): try appendScalar(at: &index, before: string.end, to: &output)
      default: output.append(letter)
      }
    }
  }

  public func text(_ string: RawString) throws(JSONError) -> String {
    guard string.hasEscapes else { return String(decoding: slice(string), as: UTF8.self) }
    var output: [UInt8] = []
    try append(string, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The bytes of a string of at most eight, the first in the highest place that is used; nil for others and
  /// for those with escapes.
  @inlinable @inline(__always)
  public func packed(_ string: RawString) -> UInt64? {
    guard !string.hasEscapes, string.end - string.start <= 8 else { return nil }
    return leading(string)
  }

  /// The first eight bytes of a string as they stand, or as many as there are, packed likewise.
  @inlinable @inline(__always)
  public func leading(_ string: RawString) -> UInt64 {
    let count = min(8, string.end - string.start)
    guard string.start + 8 <= bytes.count, count > 0 else { return leadingByByte(string, count) }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: string.start, as: UInt64.self)
    return UInt64(bigEndian: word) &>> UInt64(64 - 8 * count)
  }

  /// As `leading`, where the text ends too soon to be read eight bytes at a time.
  @usableFromInline func leadingByByte(_ string: RawString, _ count: Int) -> UInt64 {
    bytes[string.start..<string.start + count].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Whether a string without escapes is these bytes.
  public func equals(_ string: RawString, _ expected: StaticString) -> Bool {
    !string.hasEscapes && equals(raw: string, expected)
  }

  /// Whether a string as it stands, escapes and all, is these bytes.
  @inlinable @inline(__always)
  public func equals(raw string: RawString, _ expected: StaticString) -> Bool {
    let count = expected.utf8CodeUnitCount
    guard string.end - string.start == count else { return false }
    return expected.withUTF8Buffer { letters in
      (0..<count).allSatisfy { letters[$0] == bytes[string.start + $0] }
    }
  }

  /// The number between two offsets, as the nearest 64-bit float.
  public func double(start: Int, end: Int) throws(JSONError) -> Double {
    guard let value = Double(numberText(start, end)) else { throw error("not a number", at: start) }
    return value
  }

  /// The number between two offsets, as the nearest 32-bit float.
  public func float(start: Int, end: Int) throws(JSONError) -> Float {
    guard let value = Float(numberText(start, end)) else { throw error("not a number", at: start) }
    return value
  }

  private func numberText(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func appendScalar(
    at index: inout Int, before end: Int, to output: inout [UInt8]
  ) throws(JSONError) {
    let unit = try hexadecimal(at: &index, before: end)
    var value = UInt32(unit)
    if unit & 0xFC00 == 0xD800, index + 1 < end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      var following = index + 2
      let low = try hexadecimal(at: &following, before: end)
      if low & 0xFC00 == 0xDC00 {
        value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
        index = following
      }
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    output.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
  }

  private func hexadecimal(at index: inout Int, before end: Int) throws(JSONError) -> UInt16 {
    guard index + 4 <= end else { throw error("\\u needs four hexadecimal digits", at: index) }
    var value: UInt16 = 0
    for offset in index..<index + 4 {
      let byte = bytes[offset]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw error("\\u needs four hexadecimal digits", at: index)
      }
      value = value << 4 | UInt16(digit)
    }
    index += 4
    return value
  }
}
