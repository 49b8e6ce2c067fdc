import Testing

@testable import Screen

@Suite struct ColourTests {
  private func choice(_ flag: Depth?, _ variables: [String: String]) -> ColourChoice {
    ColourChoice(flag: flag) { variables[$0] }
  }

  @Test func theFlagComesFirst() {
    let variables = ["NO_COLOR": "1", "TERM": "xterm-256color"]
    #expect(choice(.indexed, variables).depth == .indexed)
  }

  @Test func noColourCountsOnlyWhenNotEmpty() {
    #expect(choice(nil, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1", "TERM": "xterm"]).depth == .none)
    #expect(choice(nil, ["NO_COLOR": "", "TERM": "xterm"]).depth == .sixteen)
  }

  @Test func forceGivesColourWhereTheTerminalHasNone() {
    #expect(choice(nil, ["CLICOLOR_FORCE": "1", "TERM": "vt100"]).depth == .sixteen)
    #expect(choice(nil, ["CLICOLOR_FORCE": "0", "TERM": "vt100"]).depth == .none)
    #expect(choice(nil, ["CLICOLOR_FORCE": "1", "TERM": "xterm-256color"]).depth == .indexed)
  }

  @Test(arguments: [
    ("dumb", "", Depth.none), ("xterm", "", .sixteen), ("xterm-256color", "", .indexed),
    ("xterm-direct", "", .full), ("xterm-256color", "truecolor", .full), ("tmux-256color", "24bit", .full),
    ("dumb", "truecolor", .none), ("", "truecolor", .none),
  ])
  func theTerminalDecidesThen(_ terminal: String, _ colours: String, _ depth: Depth) {
    #expect(choice(nil, ["TERM": terminal, "COLORTERM": colours]).depth == depth)
  }

  @Test(arguments: [
    ("0;15", true), ("0;default;15", true), ("0;7", true), ("15;0", false), ("15;8", false),
    ("default;default", false), ("", false), (";", false),
  ])
  func theTerminalMaySayThatItsGroundIsLight(_ value: String, _ isLight: Bool) {
    #expect(choice(nil, ["TERM": "xterm", "COLORFGBG": value]).isGroundLight == isLight)
  }

  /// No ground is painted in 16 colours: what has to be read must be readable on any.
  @Test func wordsKeepTheTerminalsInkIn16Colours() {
    let look = Look(theme: .night, depth: .sixteen)
    func ink(_ base: Unicode.Scalar, _ paint: Paint, _ style: Style = []) -> Int? {
      let cell = Cell(base: base.value, marks: 0, ink: paint, ground: .page, style: style)
      return look.number(inkOf: cell, x: 0, y: 0)
    }
    for paint in [Paint.light, .prose, .red, .gold, .hint] {
      #expect(ink("A", paint) == nil && ink("가", paint) == nil)
      #expect(ink("1", paint, [.bold, .reverse]) == nil)
    }
    #expect(ink("▸", .light) == 11 && ink("●", .red) == 9)
    #expect(ink("1", .light) == nil && ink("1", .token(.aheadGaining)) == 10)
    #expect(ink("▀", .colour(Colour(0xff0000))) == 1)
  }

  @Test func aLightGroundTakesDarkMarks() {
    for light in Light.allCases {
      for look in [
        Look(theme: .night, depth: .sixteen, light: light, isGroundLight: true),
        Look(theme: .paper, depth: .sixteen, light: light),
      ] {
        for paint in [Paint.light, .hint, .red, .gold, .sea, .token(.aheadGaining), .token(.behindLosing)] {
          let number = look.number(paint, isGround: false, x: 0, y: 0) ?? 0
          #expect([1, 2, 4, 5, 6].contains(number), "\(light) \(paint)")
        }
      }
    }
  }

  @Test(arguments: [
    ("xterm-kitty", "xterm-256color"), ("alacritty", "xterm-256color"), ("foot-extra", "xterm-256color"),
    ("st-256color", "xterm-256color"), ("st", "xterm-256color"), ("xterm.js", "xterm-256color"),
    ("tmux-direct", "screen-256color"), ("screen.xterm-ghostty", "screen-256color"),
    ("rxvt-unicode", "rxvt-unicode-256color"), ("nonsense", nil), ("stella", nil), ("", nil), ("-", nil),
  ])
  func anUnknownTerminalMayHaveKnownRelatives(_ name: String, _ standIn: String?) {
    #expect(TerminalFamily.standIns(for: name).first == standIn)
  }

  @Test func signsNeedAUTF8Locale() {
    #expect(SignChoice.hasSigns(codeset: "UTF-8") { _ in nil })
    #expect(SignChoice.hasSigns(codeset: "ANSI_X3.4-1968") { _ in nil })
    #expect(SignChoice.hasSigns(codeset: "ANSI_X3.4-1968") { $0 == "LANG" ? "ko_KR.UTF-8" : nil })
    #expect(!SignChoice.hasSigns(codeset: "ANSI_X3.4-1968") { $0 == "LC_ALL" ? "C" : nil })
    #expect(!SignChoice.hasSigns(codeset: "ISO-8859-1") { $0 == "LANG" ? "de_DE.ISO-8859-1" : nil })
  }

  /// Words keep at least 4.5 to 1 against every ground they stand on, in every theme and light.
  @Test func wordsAreReadableInEveryTheme() {
    for theme in Theme.allCases {
      for light in Light.allCases {
        let look = Look(theme: theme, depth: .full, light: light)
        let words: [Paint] = [.prose, .strong, .dim, .light, .red, .gold, .sea]
        let grounds: [Paint] = theme == .contrast ? [.page, .deep] : [.page, .deep, .pool]
        for word in words {
          for ground in grounds {
            #expect(
              ratio(look.colour(word), look.colour(ground)) >= 4.5, "\(theme) \(light) \(word) \(ground)")
          }
        }
      }
    }
  }

  private func ratio(_ a: Colour, _ b: Colour) -> Double {
    let (x, y) = (shine(a), shine(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  /// Relative luminance as WCAG 2 defines it; the power of 2.4 by repeated roots.
  private func shine(_ colour: Colour) -> Double {
    func part(_ byte: UInt8) -> Double {
      let value = Double(byte) / 255
      if value <= 0.03928 { return value / 12.92 }
      let base = (value + 0.055) / 1.055
      // x^2.4 = x^2 · x^0.4, and x^0.4 lies between the roots x^(3/8) and x^(1/2); the lower errs against
      // us by little.
      return base * base * base.squareRoot().squareRoot() * base.squareRoot().squareRoot().squareRoot()
    }
    return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue)
  }
}
