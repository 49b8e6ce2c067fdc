/// A colour of 24 bits.
public struct Colour: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From `0xRRGGBB`; higher bits are ignored.
  public init(_ hex: UInt32) {
    red = UInt8(truncatingIfNeeded: hex >> 16)
    green = UInt8(truncatingIfNeeded: hex >> 8)
    blue = UInt8(truncatingIfNeeded: hex)
  }

  /// `0xRRGGBB`.
  public var hex: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  /// The colour at `t` (0: this one, 1: the other) between two colours.
  public func mixed(with other: Colour, _ t: Double) -> Colour {
    let part = min(max(t, 0), 1)
    func blend(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8(clamping: Int((Double(a) + (Double(b) - Double(a)) * part).rounded()))
    }
    return Colour(
      red: blend(red, other.red), green: blend(green, other.green), blue: blend(blue, other.blue))
  }

  /// The nearest colour whose parts are multiples of 4, or full: neighbours in a picture that differ by
  /// less than can be seen become one colour, and the second costs no bytes.
  public var coarse: Colour {
    func step(_ part: UInt8) -> UInt8 { UInt8(min(255, (Int(part) + 2) / 4 * 4)) }
    return Colour(red: step(red), green: step(green), blue: step(blue))
  }

  /// Brightness from 0 to 1, by the weights of Rec. 709 on the plain values.
  public var luminance: Double {
    (0.2126 * Double(red) + 0.7152 * Double(green) + 0.0722 * Double(blue)) / 255
  }

  private static let cube = [0, 95, 135, 175, 215, 255]

  /// The nearest of the 256 colours: the 6x6x6 cube or the grey ramp (never the 16 that themes redefine).
  /// In pictures a colour with hue leans to the cube, so that dusk stays violet, and dark brown to red.
  public func nearest256(picture: Bool) -> UInt8 {
    let parts = [Int(red), Int(green), Int(blue)]
    let levels = parts.map { part in
      if picture, part < 64 { return 0 }
      var best = 0
      for level in 1..<6 where abs(Colour.cube[level] - part) < abs(Colour.cube[best] - part) { best = level }
      return best
    }
    let step = max(0, min(23, Int(((Double(parts[0] + parts[1] + parts[2]) / 3 - 8) / 10).rounded())))
    let grey = 8 + 10 * step
    var cubeDistance = 0
    var greyDistance = 0
    for index in 0..<3 {
      let onCube = Colour.cube[levels[index]] - parts[index]
      cubeDistance += onCube * onCube
      greyDistance += (grey - parts[index]) * (grey - parts[index])
    }
    let brightest = max(parts[0], parts[1], parts[2])
    let hue = brightest - min(parts[0], parts[1], parts[2])
    let lean = picture && brightest > 48 ? 1 + Double(hue) / 24 : 1
    if Double(cubeDistance) <= Double(greyDistance) * lean {
      return UInt8(clamping: 16 + 36 * levels[0] + 6 * levels[1] + levels[2])
    }
    return UInt8(clamping: 232 + step)
  }
}
