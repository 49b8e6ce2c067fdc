import Playthrough

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
    var generator = SplitMix(seed: seed ^ (UInt64(bitPattern: Int64(turn)) &+ 1) &* 0x9E37_79B9_7F4A_7C15)
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(generator.next(below: UInt64(last + 1))))
    }
    return order
  }
}
