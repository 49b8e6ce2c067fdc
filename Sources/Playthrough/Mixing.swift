/// FNV-1a with 64 bits: a digest that is the same on every machine and in every run, and so may be written down.
/// It is no guard against forgers. O(bytes).
@frozen public struct FNV1a: Hashable, Sendable {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable public init() {}

  @inlinable public var value: UInt64 { state }

  @inlinable public mutating func take(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inlinable public mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }
}

/// Sebastiano Vigna's SplitMix64: numbers drawn from a seed, the same on every machine.
public struct SplitMix: Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// Even over `0..<bound`, by refusing the uneven rest; `bound` is above 0.
  public mutating func next(below bound: UInt64) -> UInt64 {
    let rest = (0 &- bound) % bound
    while true {
      let word = next()
      if word >= rest { return word % bound }
    }
  }
}
