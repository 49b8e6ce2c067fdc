/// Eight bytes looked at at once, the first in the lowest place.
struct ByteWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private let value: UInt64

  /// The eight bytes from an index on; nil where there are fewer.
  @inline(__always) init?(_ bytes: UnsafeRawBufferPointer, at index: Int) {
    guard index + 8 <= bytes.count else { return nil }
    value = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always) var isASCII: Bool { value & (Self.ones &* 0x80) == 0 }

  /// Has the high bit of a byte set where the byte is this one, and perhaps of bytes above it: only the
  /// lowest bit that is set is to be relied on.
  @inline(__always) func zeros(_ byte: UInt8) -> UInt64 {
    let difference = value ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & (Self.ones &* 0x80)
  }
}
