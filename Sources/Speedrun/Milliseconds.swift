/// A span of time in whole milliseconds, the resolution of every clock of a run.
///
/// Values are kept within 31 years either way, so that no arithmetic on numbers from a file can overflow.
public struct Milliseconds: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// The largest magnitude that is kept; what lies beyond is brought back to it.
  public static let limit = 1_000_000_000_000

  public let count: Int

  public init(_ count: Int) {
    self.count = min(max(count, -Self.limit), Self.limit)
  }

  public init(integerLiteral value: Int) {
    self.init(value)
  }

  public static let zero: Milliseconds = 0

  public static func < (left: Milliseconds, right: Milliseconds) -> Bool { left.count < right.count }
  public static func + (left: Milliseconds, right: Milliseconds) -> Milliseconds {
    Milliseconds(left.count + right.count)
  }
  public static func - (left: Milliseconds, right: Milliseconds) -> Milliseconds {
    Milliseconds(left.count - right.count)
  }
  public static prefix func - (value: Milliseconds) -> Milliseconds { Milliseconds(-value.count) }
  public static func += (left: inout Milliseconds, right: Milliseconds) { left = left + right }
}

/// The two clocks of a run.
public enum Timing: String, CaseIterable, Sendable {
  /// From the key on the ready screen to the last choice, pauses included. Runs are ranked by it.
  case real
  /// Real time without pauses and without the program's own work.
  case game
}

/// A moment or a length on both clocks; `nil` where there is no time, as after a skipped split.
public struct Times: Hashable, Sendable {
  public var real: Milliseconds?
  public var game: Milliseconds?

  public init(real: Milliseconds? = nil, game: Milliseconds? = nil) {
    self.real = real
    self.game = game
  }

  public static let none = Times()
  public static let zero = Times(real: 0, game: 0)

  public var isEmpty: Bool { real == nil && game == nil }

  public subscript(timing: Timing) -> Milliseconds? {
    get { timing == .real ? real : game }
    set {
      if timing == .real { real = newValue } else { game = newValue }
    }
  }

  /// Per clock; `nil` where either side has no time.
  public static func - (left: Times, right: Times) -> Times {
    Times(real: difference(left.real, right.real), game: difference(left.game, right.game))
  }
}

/// `left - right`, or `nil` where either is missing.
func difference(_ left: Milliseconds?, _ right: Milliseconds?) -> Milliseconds? {
  guard let left, let right else { return nil }
  return left - right
}

/// `left + right`, or `nil` where either is missing.
func sum(_ left: Milliseconds?, _ right: Milliseconds?) -> Milliseconds? {
  guard let left, let right else { return nil }
  return left + right
}
