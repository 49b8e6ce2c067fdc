/// A set of small numbers, a bit each.
struct Bits: Hashable, Sendable {
  private var words: [UInt64]

  /// - Parameter count: members are below it.
  init(count: Int, _ members: [Int] = []) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
    for member in members { insert(member) }
  }

  func contains(_ member: Int) -> Bool { words[member >> 6] >> UInt64(member & 63) & 1 == 1 }

  mutating func insert(_ member: Int) { words[member >> 6] |= 1 << UInt64(member & 63) }

  /// Returns whether it grew.
  @discardableResult mutating func formUnion(_ other: Bits) -> Bool {
    var grew = false
    for index in words.indices {
      let all = words[index] | other.words[index]
      grew = grew || all != words[index]
      words[index] = all
    }
    return grew
  }

  mutating func subtract(_ other: Bits) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  func isSubset(of other: Bits) -> Bool {
    words.indices.allSatisfy { words[$0] & ~other.words[$0] == 0 }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
