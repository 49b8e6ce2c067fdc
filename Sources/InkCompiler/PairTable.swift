/// Maps two numbers to an index. Open addressing.
struct PairTable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var values = [Int32](repeating: -1, count: 64)
  private var count = 0

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    while values[slot] >= 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// The index, or -1.
  subscript(first: Int32, second: Int32) -> Int32 {
    get { values[slot(Self.key(first, second))] }
    set {
      let key = Self.key(first, second)
      let place = slot(key)
      if values[place] < 0 {
        count += 1
        if count * 2 > keys.count {
          grow()
          let place = slot(key)
          keys[place] = key
          values[place] = newValue
          return
        }
      }
      keys[place] = key
      values[place] = newValue
    }
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.1 >= 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    values = [Int32](repeating: -1, count: values.count * 2)
    for (key, value) in old {
      let place = slot(key)
      keys[place] = key
      values[place] = value
    }
  }
}
