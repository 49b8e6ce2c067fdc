/// CRC-32C (Castagnoli), as RFC 3720 defines it: guards each line of a journal.
public enum Checksum {
  /// Eight tables of 256, so that eight bytes are folded in at once.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var rest = UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0x82F6_3B78 : rest >> 1 }
      tables[byte] = rest
    }
    for byte in 0..<256 {
      for table in 1..<8 {
        let before = tables[(table - 1) * 256 + byte]
        tables[table * 256 + byte] = before >> 8 ^ tables[Int(before & 0xFF)]
      }
    }
    return tables
  }()

  /// The checksum of the bytes in `range`, which must lie within `bytes`.
  public static func of(_ bytes: [UInt8], in range: Range<Int>) -> UInt32 {
    bytes.withUnsafeBufferPointer { all in
      tables.withUnsafeBufferPointer { table in
        var sum: UInt32 = 0xFFFF_FFFF
        var at = range.lowerBound
        while at + 8 <= range.upperBound {
          let low =
            sum
            ^ (UInt32(all[at]) | UInt32(all[at + 1]) << 8 | UInt32(all[at + 2]) << 16
              | UInt32(all[at + 3]) << 24)
          sum =
            table[1792 + Int(low & 0xFF)] ^ table[1536 + Int(low >> 8 & 0xFF)]
            ^ table[1280 + Int(low >> 16 & 0xFF)] ^ table[1024 + Int(low >> 24)]
            ^ table[768 + Int(all[at + 4])] ^ table[512 + Int(all[at + 5])]
            ^ table[256 + Int(all[at + 6])] ^ table[Int(all[at + 7])]
          at += 8
        }
        while at < range.upperBound {
          sum = sum >> 8 ^ table[Int((sum ^ UInt32(all[at])) & 0xFF)]
          at += 1
        }
        return ~sum
      }
    }
  }

  public static func of(_ bytes: [UInt8]) -> UInt32 {
    of(bytes, in: 0..<bytes.count)
  }
}
