/// A set of colours for the whole game. Each of them tells everything; so do signs and words without any.
public enum Theme: String, CaseIterable, Sendable {
  case night, paper, contrast

  /// As the settings call it.
  public var name: String { self == .contrast ? "high contrast" : rawValue }

  /// True where the page is light.
  public var isLight: Bool { self == .paper }
}

/// One colour in 24 bits and in 256 colours.
struct Shade: Sendable {
  var colour: Colour
  var index: UInt8

  init(_ hex: UInt32, _ index: UInt8) {
    colour = Colour(hex)
    self.index = index
  }

  /// Where the 256 colours have no appointed one, the nearest is taken.
  init(_ hex: UInt32) {
    colour = Colour(hex)
    index = colour.nearest256(picture: false)
  }
}

extension Theme {
  /// The colour of a token on a page with this light.
  func shade(_ token: Token, _ light: Light) -> Shade {
    switch self {
    case .night: nightPage(token, light) ?? night(token, light)
    case .paper: paper(token, light)
    case .contrast: contrast(token)
    }
  }

  private func night(_ token: Token, _ light: Light) -> Shade {
    switch token {
    case .page: Shade(0x0b0d12, 233)
    case .deep: Shade(0x0a1118, 233)
    case .pool: Shade(0x1a212b, 235)
    case .prose: Shade(0xd9d4c8, 252)
    case .strong: Shade(0xf6f1e6, 255)
    case .dim: Shade(0x8f97a6, 247)
    case .line: Shade(0x3d4858, 239)
    case .light: nightLight(light)
    case .red: Shade(0xff6b61, 203)
    case .aheadGaining: Shade(0x7fd1a0, 115)
    case .aheadLosing: Shade(0xa9c9a0, 151)
    case .behindLosing: Shade(0xff7f6e, 209)
    case .behindGaining: Shade(0xe0a38c, 180)
    case .gold: Shade(0xf4d35e, 221)
    case .sea: Shade(0x7fbcd2, 110)
    case .hint: Shade(0xffcf8a, 222)
    }
  }

  private func nightLight(_ light: Light) -> Shade {
    switch light {
    case .title: Shade(0xf2a35a, 215)
    case .cake: Shade(0xbfe8c8, 152)
    case .handle: Shade(0x9fd3ff, 153)
    case .dress: Shade(0xff8ad0, 212)
    case .threeDays: Shade(0xf4d27a, 222)
    case .rampage: Shade(0xb6e37a, 150)
    case .beach: Shade(0xffab5e, 215)
    case .memory: Shade(0xffcf8a, 222)
    case .choi: Shade(0xff6b61, 203)
    }
  }

  /// The candle's page and the viewfinder, which have their own ground and words.
  private func nightPage(_ token: Token, _ light: Light) -> Shade? {
    switch (light, token) {
    case (.memory, .page): Shade(0x170f09)
    case (.memory, .deep): Shade(0x140d08)
    case (.memory, .pool): Shade(0x2a1c10)
    case (.memory, .prose): Shade(0xf3dfc1)
    case (.memory, .strong): Shade(0xfff3dc)
    case (.memory, .dim): Shade(0xb3987a)
    case (.memory, .line): Shade(0x5a4028)
    case (.choi, .page), (.choi, .deep): Shade(0x111312)
    case (.choi, .pool): Shade(0x1d211e)
    case (.choi, .prose): Shade(0xc9d3cb)
    case (.choi, .strong): Shade(0xeef5ee)
    case (.choi, .dim): Shade(0x93a096)
    case (.choi, .line): Shade(0x414b44)
    default: nil
    }
  }

  private func paper(_ token: Token, _ light: Light) -> Shade {
    switch token {
    case .page: Shade(0xf5f0e6, 255)
    case .deep: Shade(0xe9ebe8, 255)
    case .pool: Shade(0xe3dccb, 253)
    case .prose: Shade(0x26221c, 235)
    case .strong: Shade(0x0f0d0a, 232)
    case .dim: Shade(0x5b564c, 240)
    case .line: Shade(0xa79f8f, 247)
    case .light, .hint: paperLight(light)
    case .red: Shade(0xa3140f, 124)
    case .aheadGaining: Shade(0x1d5f38, 237)
    case .aheadLosing: Shade(0x4a5f2a, 238)
    case .behindLosing: Shade(0x9c1f12, 124)
    case .behindGaining: Shade(0x7d4a2a, 94)
    case .gold: Shade(0x6b4a00, 58)
    case .sea: Shade(0x14566e, 23)
    }
  }

  private func paperLight(_ light: Light) -> Shade {
    switch light {
    case .title, .beach: Shade(0x7a2e00, 88)
    case .cake: Shade(0x1d5a3c, 237)
    case .handle: Shade(0x164f83, 24)
    case .dress: Shade(0x8a1462, 89)
    case .threeDays: Shade(0x6b4a00, 58)
    case .rampage: Shade(0x3c5a0c, 58)
    case .memory: Shade(0x6a3a00, 58)
    case .choi: Shade(0xa3140f, 124)
    }
  }

  private func contrast(_ token: Token) -> Shade {
    switch token {
    case .page, .deep: Shade(0x000000, 16)
    case .pool, .light, .gold, .hint: Shade(0xffd700, 220)
    case .prose, .strong, .line: Shade(0xffffff, 231)
    case .dim: Shade(0xe0e0e0, 254)
    case .red, .behindLosing: Shade(0xff8a80, 210)
    case .aheadGaining: Shade(0x5cff9d, 85)
    case .aheadLosing: Shade(0xb6ffb0, 157)
    case .behindGaining: Shade(0xffc2b0, 217)
    case .sea: Shade(0x7fe3ff, 117)
    }
  }

  /// The colour of a token among the terminal's 16; nil for words and grounds, which stay as the terminal
  /// has them.
  ///
  /// On a light ground they are the dark ones, and magenta in place of yellow, which cannot be read there.
  func sixteen(_ token: Token, _ light: Light, isGroundLight: Bool) -> Int? {
    let bright: Int? =
      switch token {
      case .page, .deep, .pool, .prose, .strong, .dim: nil
      case .line: 8
      case .light, .hint: sixteenLight(light)
      case .red, .behindLosing: 9
      case .aheadGaining: 10
      case .aheadLosing: 2
      case .behindGaining: 1
      case .gold: 11
      case .sea: 14
      }
    guard let bright else { return nil }
    guard isGroundLight, bright > 8 else { return bright }
    return bright == 11 ? 5 : bright - 8
  }

  private func sixteenLight(_ light: Light) -> Int {
    switch light {
    case .title, .threeDays, .beach, .memory: 11
    case .cake, .rampage: 10
    case .handle: 14
    case .dress: 13
    case .choi: 9
    }
  }
}
