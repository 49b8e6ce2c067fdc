/// Bytes that grow by many small parts. An array would look at each part whether it is shared, and copy
/// through several layers; most parts here are shorter than that takes. So they are gathered in a block of
/// fixed size, which goes into an array when it is full.
///
/// Every write makes sure of its room first.
struct ByteSink: ~Copyable {
  private static let blockSize = 16_384

  private let block = UnsafeMutablePointer<UInt8>.allocate(capacity: ByteSink.blockSize)
  private var count = 0
  private var full: [UInt8] = []

  /// - Parameter capacity: how many bytes there will be, more or less.
  init(capacity: Int) { full.reserveCapacity(capacity) }

  deinit { block.deallocate() }

  /// What was written.
  consuming func bytes() -> [UInt8] {
    flush()
    return full
  }

  @inline(__always) mutating func append(_ byte: UInt8) {
    if count == Self.blockSize { flush() }
    block[count] = byte
    count += 1
  }

  @inline(__always) mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    guard let source = part.baseAddress else { return }
    if part.count > Self.blockSize - count {
      flush()
      // Longer than a block is rare.
      guard part.count <= Self.blockSize else { return full.append(contentsOf: part) }
    }
    block.advanced(by: count).update(from: source, count: part.count)
    count += part.count
  }

  @inline(__always) mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(decimal value: Int32) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var divisor: UInt32 = 1
    let magnitude = value.magnitude
    while magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / divisor % 10))
      divisor /= 10
    }
  }

  private mutating func flush() {
    full.append(contentsOf: UnsafeBufferPointer(start: block, count: count))
    count = 0
  }
}

extension ByteSink {
  /// Appends a text as it stands in JSON: quotes and backslashes are escaped; of control characters only
  /// line ends and tabs are kept.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let end = Self.endOfPlain(text, from: start)
      append(UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { return }
      switch text[end] {
      case 0x0A: append("\\n")
      case 0x09: append("\\t")
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(text[end])
      default: break
      }
      start = end + 1
    }
  }

  /// The next byte to be escaped, eight at a time: of `x`, `(x - n) & ~x` has the high bit of a byte set
  /// where the byte was less than `n`, and the lowest of those found is always right.
  @inline(__always) private static func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int
  {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= text.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      let plain = ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
      let found = (plain | ((word &- (ones &* 0x20)) & ~word)) & (ones &* 0x80)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count {
      let byte = text[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return index
  }
}
