/// The seeded generator of the reference's platform (.NET's `System.Random`), number for number: Knuth's
/// subtractive generator with the platform's own constants.
public struct PlatformRandom: Sendable {
  private var state = [Int32](repeating: 0, count: 56)
  private var next1 = 0
  private var next2 = 21

  /// A negative seed counts as its absolute value.
  public init(seed: Int32) {
    let start = seed == .min ? Int32.max : abs(seed)
    var last = 161_803_398 &- start
    state[55] = last
    var current: Int32 = 1
    state.withUnsafeMutableBufferPointer { state in
      var index = 0
      for _ in 1..<55 {
        index += 21
        if index >= 55 { index -= 55 }
        state[index] = current
        current = last &- current
        if current < 0 { current &+= .max }
        last = state[index]
      }
      // Each is lessened by the one thirty further on, in a round of fifty-five.
      for _ in 1..<5 {
        for index in 1..<25 { state[index] = Self.difference(state[index], state[index + 31]) }
        for index in 25..<56 { state[index] = Self.difference(state[index], state[index - 24]) }
      }
    }
  }

  @inline(__always) private static func difference(_ first: Int32, _ second: Int32) -> Int32 {
    let difference = first &- second
    return difference &+ (difference >> 31 & .max)
  }

  /// The next number, from 0 to below `Int32.max`.
  public mutating func next() -> Int32 {
    next1 = next1 >= 55 ? 1 : next1 + 1
    next2 = next2 >= 55 ? 1 : next2 + 1
    var result = state[next1] &- state[next2]
    if result == .max { result -= 1 }
    if result < 0 { result &+= .max }
    state[next1] = result
    return result
  }
}
