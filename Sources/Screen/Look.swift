/// How many colours there are to paint with.
public enum Depth: String, CaseIterable, Sendable, Comparable {
  case none
  case sixteen = "16"
  case indexed = "256"
  case full = "24-bit"

  private var rank: Int { Depth.allCases.firstIndex(of: self) ?? 0 }
  public static func < (a: Depth, b: Depth) -> Bool { a.rank < b.rank }
}

/// How a page is to look: theme, depth, the light on it, and whether the terminal has our signs.
public struct Look: Hashable, Sendable {
  public var theme: Theme
  public var depth: Depth
  public var light: Light
  /// False where the terminal shows ASCII alone: then there are no pictures, and signs are replaced on the
  /// way out.
  public var hasSigns: Bool
  /// Whether the terminal's own ground is known to be light. It shows in 16 colours, where no other is
  /// painted.
  public var isGroundLight: Bool

  public init(
    theme: Theme = .night, depth: Depth = .full, light: Light = .title, hasSigns: Bool = true,
    isGroundLight: Bool = false
  ) {
    self.theme = theme
    self.depth = depth
    self.light = light
    self.hasSigns = hasSigns
    self.isGroundLight = isGroundLight || theme.isLight
  }

  /// True where the ground of a row can be painted.
  public var paintsGround: Bool { depth >= .indexed }

  /// The 24-bit colour of a paint, whatever the depth; black for the terminal's own.
  public func colour(_ paint: Paint) -> Colour {
    if let colour = paint.colour { return colour }
    if let token = paint.token { return theme.shade(token, light).colour }
    return Colour(0)
  }

  /// The number that the terminal knows a paint by, at this depth: `0xRRGGBB`, an index, or nil for its own
  /// colour. `x` and `y` are the pixel (two to a row), for dithering in 16 colours.
  public func number(_ paint: Paint, isGround: Bool, x: Int, y: Int) -> Int? {
    switch depth {
    case .none: return nil
    case .full:
      return paint == .own ? nil : Int(colour(paint).hex)
    case .indexed:
      if let token = paint.token { return Int(theme.shade(token, light).index) }
      return paint.colour.map { Int($0.nearest256(picture: true)) }
    case .sixteen:
      if let token = paint.token {
        return isGround ? nil : theme.sixteen(token, light, isGroundLight: isGroundLight)
      }
      return paint.colour.map { Dither.sixteen($0, x: x, y: y) }
    }
  }

  /// The number of the ink of a cell, as `number` gives it. In 16 colours words, numbers in a page's light,
  /// and whatever is reversed keep the terminal's own foreground: on which ground they stand is not known.
  public func number(inkOf cell: Cell, x: Int, y: Int) -> Int? {
    if depth == .sixteen, let token = cell.ink.token {
      if cell.style.contains(.reverse) { return nil }
      let isLight = token == .light || token == .hint
      if isLight, (0x30...0x39).contains(cell.base) { return nil }
      if let scalar = Unicode.Scalar(cell.base), scalar.properties.isAlphabetic { return nil }
    }
    return number(cell.ink, isGround: false, x: x, y: y)
  }
}
