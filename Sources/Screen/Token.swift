/// What a colour says. A theme gives each token its colours; views name tokens, never colours.
public enum Token: UInt8, CaseIterable, Sendable {
  /// The ground above the line, and the ground below it.
  case page, deep
  /// The ground of the selected row.
  case pool
  case prose, strong, dim
  /// The line across the screen, away from the light.
  case line
  /// The one accent of a page.
  case light
  /// Recording, and wounds.
  case red
  case aheadGaining, aheadLosing, behindLosing, behindGaining
  /// The best, and the canonical.
  case gold
  /// Other lives, and the ghost.
  case sea
  /// Min-hee.
  case hint
}

/// The places that bring their own light, and two kinds of page that bring their own ground.
public enum Light: UInt8, CaseIterable, Sendable {
  case title, cake, handle, dress, threeDays, rampage, beach, memory, choi

  /// The light of an act, from 1 to 6; `title` for other numbers.
  public init(act: Int) {
    let acts: [Light] = [.cake, .handle, .dress, .threeDays, .rampage, .beach]
    self = act >= 1 && act <= acts.count ? acts[act - 1] : .title
  }
}

/// A colour to paint with: a token of the theme, a colour of a picture, or the terminal's own. Four bytes.
public struct Paint: Hashable, Sendable {
  let bits: UInt32

  private init(bits: UInt32) { self.bits = bits }

  /// The terminal's own foreground or background.
  public static let own = Paint(bits: 0)
  public static func token(_ token: Token) -> Paint { Paint(bits: 1 << 24 | UInt32(token.rawValue)) }
  public static func colour(_ colour: Colour) -> Paint { Paint(bits: 2 << 24 | colour.hex) }

  public var token: Token? { bits >> 24 == 1 ? Token(rawValue: UInt8(truncatingIfNeeded: bits)) : nil }
  public var colour: Colour? { bits >> 24 == 2 ? Colour(bits) : nil }

  public static let page = token(.page)
  public static let deep = token(.deep)
  public static let pool = token(.pool)
  public static let prose = token(.prose)
  public static let strong = token(.strong)
  public static let dim = token(.dim)
  public static let line = token(.line)
  public static let light = token(.light)
  public static let red = token(.red)
  public static let gold = token(.gold)
  public static let sea = token(.sea)
  public static let hint = token(.hint)
}
