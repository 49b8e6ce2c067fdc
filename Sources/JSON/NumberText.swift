/// The text of numbers as the reference's platform writes them.
///
/// A float is the shortest decimal that reads back as the same 32-bit float; it is in scientific notation
/// if and only if its decimal exponent is at least 9 or below -4, with a sign and at least two digits.
public enum NumberText {
  public static func text(_ value: Float) -> String {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  public static func append(_ value: Int, to output: inout [UInt8]) {
    var magnitude = value.magnitude
    if value < 0 { output.append(UInt8(ascii: "-")) }
    let start = output.count
    repeat {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    output[start...].reverse()
  }

  public static func append(_ value: Float, to output: inout [UInt8]) {
    if value.isNaN {
      output.append(contentsOf: "NaN".utf8)
      return
    }
    if value.sign == .minus { output.append(UInt8(ascii: "-")) }
    guard value.isFinite else {
      output.append(contentsOf: "Infinity".utf8)
      return
    }
    guard value != 0 else {
      output.append(UInt8(ascii: "0"))
      return
    }
    let (digits, exponent) = withoutTie(value.magnitude) ?? shortest(value.magnitude)
    if exponent >= 9 || exponent < -4 {
      appendScientific(digits, exponent, to: &output)
    } else {
      appendPlain(digits, exponent, to: &output)
    }
  }

  /// The text of a float in a story's JSON and in saves.
  public static func appendJSON(_ value: Float, to output: inout [UInt8]) {
    guard value.isFinite else {
      let text = value.isNaN ? "0.0" : value > 0 ? "3.4E+38" : "-3.4E+38"
      output.append(contentsOf: text.utf8)
      return
    }
    let start = output.count
    append(value, to: &output)
    let isMarked = output[start...].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "E") }
    if !isMarked { output.append(contentsOf: ".0".utf8) }
  }

  /// Where the shortest decimal lies right between two floats, it reads back by the rule for ties only. The
  /// reference's platform then takes one more digit. It happens to whole numbers above 2^24 only: further
  /// up the decimal would need more digits than a float has.
  private static func withoutTie(_ value: Float) -> (digits: [UInt8], exponent: Int)? {
    guard value >= 16_777_216, value < 9.2e18 else { return nil }
    let number = UInt64(value)
    let (above, below) = (UInt64(value.nextUp) - number, number - UInt64(value.nextDown))
    var digits: [UInt8] = []
    append(Int(number), to: &digits)
    let exponent = digits.count - 1
    var unit: UInt64 = 1
    var longest = UInt64(0)
    for _ in 0..<exponent { unit *= 10 }
    while unit > 0 {
      let rounded = (number + unit / 2) / unit * unit
      let isInside = rounded >= number ? (rounded - number) * 2 < above : (number - rounded) * 2 < below
      if isInside {
        longest = rounded
        break
      }
      unit /= 10
    }
    digits.removeAll()
    append(Int(longest), to: &digits)
    let whole = digits.count - 1
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (digits, max(whole, exponent))
  }

  /// The significant digits of a positive finite number, and the decimal exponent of the first.
  private static func shortest(_ value: Float) -> (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var pointAt: Int?
    var written = 0
    var isNegativeExponent = false
    var inExponent = false
    for byte in value.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): pointAt = digits.count
      case UInt8(ascii: "e"): inExponent = true
      case UInt8(ascii: "-"): isNegativeExponent = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if inExponent {
          written = written * 10 + Int(byte - UInt8(ascii: "0"))
        } else {
          digits.append(byte)
        }
      default: break
      }
    }
    var exponent = (pointAt ?? digits.count) - 1 + (isNegativeExponent ? -written : written)
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (digits, exponent)
  }

  private static func appendScientific(_ digits: [UInt8], _ exponent: Int, to output: inout [UInt8]) {
    output.append(contentsOf: digits.prefix(1))
    if digits.count > 1 {
      output.append(UInt8(ascii: "."))
      output.append(contentsOf: digits.dropFirst())
    }
    output.append(UInt8(ascii: "E"))
    output.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    if exponent.magnitude < 10 { output.append(UInt8(ascii: "0")) }
    append(Int(exponent.magnitude), to: &output)
  }

  private static func appendPlain(_ digits: [UInt8], _ exponent: Int, to output: inout [UInt8]) {
    if exponent < 0 {
      output.append(contentsOf: "0.".utf8)
      output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -exponent - 1))
      output.append(contentsOf: digits)
      return
    }
    let whole = exponent + 1
    output.append(contentsOf: digits.prefix(whole))
    if digits.count > whole {
      output.append(UInt8(ascii: "."))
      output.append(contentsOf: digits.dropFirst(whole))
    } else {
      output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: whole - digits.count))
    }
  }
}
