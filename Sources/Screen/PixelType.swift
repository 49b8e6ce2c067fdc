/// Letters and numbers made of pixels, two to a cell, for screens that can bear them.
public enum PixelType {
  private static let letters: [Character: [String]] = [
    "B": ["1110", "1001", "1001", "1110", "1001", "1001", "1001", "1110"],
    "A": ["0110", "1001", "1001", "1001", "1111", "1001", "1001", "1001"],
    "L": ["1000", "1000", "1000", "1000", "1000", "1000", "1000", "1111"],
    "E": ["1111", "1000", "1000", "1110", "1000", "1000", "1000", "1111"],
    "R": ["1110", "1001", "1001", "1110", "1010", "1001", "1001", "1001"],
    "I": ["1", "1", "1", "1", "1", "1", "1", "1"],
    "N": ["1001", "1101", "1101", "1011", "1011", "1001", "1001", "1001"],
  ]

  private static let digits: [Character: [String]] = [
    "0": ["111", "101", "101", "101", "111"], "1": ["010", "110", "010", "010", "111"],
    "2": ["111", "001", "111", "100", "111"], "3": ["111", "001", "111", "001", "111"],
    "4": ["101", "101", "111", "001", "001"], "5": ["111", "100", "111", "001", "111"],
    "6": ["111", "100", "111", "101", "111"], "7": ["111", "001", "010", "010", "010"],
    "8": ["111", "101", "111", "101", "111"], "9": ["111", "101", "111", "001", "111"],
    ":": ["0", "1", "0", "1", "0"], ".": ["0", "0", "0", "0", "1"], "−": ["000", "000", "111", "000", "000"],
  ]

  /// Whether a title can be set in pixel letters: it has only letters that were drawn.
  public static func canSet(_ title: String) -> Bool {
    title.uppercased().allSatisfy { letters[$0] != nil }
  }

  /// How many columns a title in pixel letters takes.
  public static func width(title: String) -> Int { rows(title: title).first?.count ?? 0 }

  /// Rows of cells: 4 for a title in capitals.
  static func rows(title: String) -> [String] { rows(title.uppercased(), letters, height: 8, gap: 3) }

  /// Rows of cells: 3 for numbers with `:`, `.` and `−`.
  static func rows(number: String) -> [String] { rows(number, digits, height: 6, gap: 1) }

  private static func rows(_ text: String, _ font: [Character: [String]], height: Int, gap: Int) -> [String] {
    var out = [String](repeating: "", count: height / 2)
    for character in text {
      guard let glyph = font[character], let width = glyph.first?.count else { continue }
      let lines = glyph.map { Array($0) }
      for row in 0..<(height / 2) {
        for column in 0..<width {
          let upper = 2 * row < lines.count && lines[2 * row][column] == "1"
          let lower = 2 * row + 1 < lines.count && lines[2 * row + 1][column] == "1"
          out[row] += upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " "
        }
        out[row] += String(repeating: " ", count: gap)
      }
    }
    return out
  }
}

extension Canvas {
  /// A title in pixel letters, four rows high.
  public mutating func put(pixelTitle title: String, _ x: Int, _ y: Int, ink: Paint = .strong) {
    for (row, text) in PixelType.rows(title: title).enumerated() { put(x, y + row, text, ink: ink) }
  }

  /// A number in pixels, three rows high; what follows the point may be quieter. Returns the column after it.
  @discardableResult
  public mutating func put(pixelNumber number: String, _ x: Int, _ y: Int, ink: Paint, after: Paint) -> Int {
    let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var end = x
    for (index, part) in parts.enumerated() {
      let rows = PixelType.rows(number: index == 0 ? part : "." + part)
      let start = end
      for (row, text) in rows.enumerated() {
        end = put(start, y + row, text, ink: index == 0 ? ink : after)
      }
    }
    return end
  }
}
