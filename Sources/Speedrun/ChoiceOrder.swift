/// The order in which a run shows its choices.
public enum ChoiceOrder: String, CaseIterable, Sendable {
  /// Permuted anew by each attempt's seed, so that a run must be read.
  case read
  /// As the story offers them.
  case fixed

  /// Which choice stands at each place shown: a permutation of `0..<count`, the same for the same seed and
  /// turn.
  ///
  /// The story is told the choice's own number; its state and its record know nothing of the order shown.
  public func permutation(of count: Int, seed: UInt64, turn: Int) -> [Int] {
    var order = Array(0..<max(0, count))
    guard self == .read, order.count > 1 else { return order }
    var generator = SplitMix(state: seed ^ (UInt64(bitPattern: Int64(turn)) &+ 1) &* 0x9E37_79B9_7F4A_7C15)
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(generator.next(below: UInt64(last + 1))))
    }
    return order
  }
}

/// Sebastiano Vigna's SplitMix64: seeded, the same on every machine.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// Even over `0..<bound`, by refusing the uneven rest.
  mutating func next(below bound: UInt64) -> UInt64 {
    let rest = (0 &- bound) % bound
    while true {
      let word = next()
      if word >= rest { return word % bound }
    }
  }
}
