/// The name of a life or of a turn: 50 bits, written as ten letters and digits that are not mistaken for each
/// other.
///
/// Names are drawn at random, so that two processes that write to one journal do not have to agree on them.
public struct Identifier: Hashable, Sendable {
  public let bits: UInt64

  /// Only the lowest 50 bits count.
  public init(bits: UInt64) {
    self.bits = bits & (1 << 50 - 1)
  }
}

extension Identifier: CustomStringConvertible {
  public init?(_ text: some Collection<UInt8>) {
    guard text.count == 10, let bits = Base32.number(text) else { return nil }
    self.init(bits: bits)
  }

  public var description: String { String(decoding: Base32.text(bits, digits: 10), as: UTF8.self) }
}

/// Draws names, deterministically from one number.
public struct IdentifierSource: Sendable {
  private var numbers: SplitMix

  /// - Parameter seed: entropy; two sources with the same seed draw the same names.
  public init(seed: UInt64) {
    numbers = SplitMix(seed: seed)
  }

  public mutating func next() -> Identifier { Identifier(bits: numbers.next()) }
}

/// Numbers in Crockford's base 32, lower case, most significant digit first.
enum Base32 {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  static func text(_ number: UInt64, digits count: Int) -> [UInt8] {
    (0..<count).reversed().map { digits[Int(number >> (UInt64($0) * 5) & 31)] }
  }

  /// Nil where a byte is no digit.
  static func number(_ text: some Collection<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for byte in text {
      let value = values[Int(byte)]
      guard value < 32 else { return nil }
      number = number << 5 | UInt64(value)
    }
    return number
  }
}
