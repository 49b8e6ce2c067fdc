import CVTerm

/// A cell of a terminal's screen.
public struct GridCell: Equatable, Sendable {
  public var text: String
  public var width: Int
  public var isBold: Bool
  public var isReverse: Bool
  /// `0xRRGGBB`; nil: the terminal's own.
  public var ink: UInt32?
  public var ground: UInt32?
}

extension PseudoTerminal {
  public func cell(row: Int, column: Int) -> GridCell {
    let screen = vterm_obtain_screen(terminal)
    var found = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &found)
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: found.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        text.append(scalar)
      }
    }
    func colour(_ colour: VTermColor, _ own: UInt8) -> UInt32? {
      if colour.type & own != 0 { return nil }
      var colour = colour
      vterm_screen_convert_color_to_rgb(screen, &colour)
      return UInt32(colour.rgb.red) << 16 | UInt32(colour.rgb.green) << 8 | UInt32(colour.rgb.blue)
    }
    return GridCell(
      text: String(text), width: Int(found.width), isBold: found.attrs.bold != 0,
      isReverse: found.attrs.reverse != 0, ink: colour(found.fg, UInt8(VTERM_COLOR_DEFAULT_FG.rawValue)),
      ground: colour(found.bg, UInt8(VTERM_COLOR_DEFAULT_BG.rawValue)))
  }

  /// The text of a row, blanks at its end left out.
  public func line(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < columns {
      let found = cell(row: row, column: column)
      text += found.text.isEmpty ? " " : found.text
      column += max(1, found.width)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The whole screen as text.
  public var text: String { (0..<rows).map(line).joined(separator: "\n") }

  /// The whole screen as text, pictures left out: their half blocks count as blanks.
  public var words: String { text.replacing("▀", with: " ") }

  /// Where the cursor stands.
  public var cursor: (row: Int, column: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return (Int(place.row), Int(place.col))
  }
}
