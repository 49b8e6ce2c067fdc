/// Powers of 64-bit floats, exact enough that a 32-bit result is right but for ties, and the same everywhere.
enum Power {
  static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    if base.isNaN || exponent.isNaN { return .nan }
    if exponent.isInfinite {
      if base.magnitude == 1 { return 1 }
      return (base.magnitude > 1) == (exponent > 0) ? .infinity : 0
    }
    let isWhole = exponent.rounded() == exponent
    if isWhole && exponent.magnitude <= 1024 { return whole(base, Int(exponent)) }
    let isOdd = isWhole && exponent.truncatingRemainder(dividingBy: 2) != 0
    if base == 0 || base.isInfinite {
      let isLarge = (base == 0) == (exponent < 0)
      let size = isLarge ? Double.infinity : 0
      return isOdd && base.sign == .minus ? -size : size
    }
    if base < 0 && !isWhole { return .nan }
    let size = exponential(exponent * logarithm(base.magnitude))
    return base < 0 && isOdd ? -size : size
  }

  /// By squaring.
  private static func whole(_ base: Double, _ exponent: Int) -> Double {
    var rest = exponent.magnitude
    var square = base
    var result = 1.0
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return exponent < 0 ? 1 / result : result
  }

  /// The logarithm to base 2 of a positive finite number, by the series of the inverse hyperbolic tangent.
  private static func logarithm(_ value: Double) -> Double {
    var fraction = value.significand
    var exponent = Double(value.exponent)
    if fraction > 1.414_213_562_373_095_1 {
      fraction /= 2
      exponent += 1
    }
    let ratio = (fraction - 1) / (fraction + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 25.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return exponent + 2 * ratio * sum * 1.442_695_040_888_963_4
  }

  /// Two to a power, by Taylor's series.
  private static func exponential(_ power: Double) -> Double {
    if power > 1100 { return .infinity }
    if power < -1100 { return 0 }
    let whole = power.rounded()
    let rest = (power - whole) * 0.693_147_180_559_945_3
    var sum = 1.0
    for step in stride(from: 18.0, through: 1, by: -1) { sum = 1 + sum * rest / step }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
  }
}
