import InkProgram
import InkRuntime

/// The player that takes choices by a linear congruential generator: every implementation that plays a story
/// exactly shows the same under it.
struct RandomPlayer {
  static let maximumChoices = 1000
  static let maximumLines = 100_000

  private let seed: UInt32
  private var state: UInt32

  init(seed: UInt32) {
    self.seed = seed
    state = seed
  }

  /// The seed of the i-th playthrough's story.
  func storySeed(_ playthrough: Int) -> Int32 {
    Int32(truncatingIfNeeded: (seed &+ UInt32(truncatingIfNeeded: playthrough)) & 0x7FFF_FFFF)
  }

  /// The choice to take out of so many.
  mutating func pick(_ count: Int) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int(state >> 16) % count
  }
}
