/// The form in which pictures stand inside the executable: one ASCII text a picture, a character a pixel,
/// which a compiler takes as a string literal without escapes, and which is read when the picture is first
/// drawn.
///
///     plate NAME WIDTH HEIGHT FOCUS-X FOCUS-Y LINE LIGHT MOOD,MOOD COLOURS
///     rrggbb, as often as there are colours
///     pixels: signs of the alphabet below, row after row, no line breaks
extension Picture {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-".utf8)

  /// The packed text: letters, digits, blanks, `+`, `-`, `,`, `_` and two line breaks.
  public var packed: String {
    func sixDigits(_ colour: Colour) -> String {
      let text = String(colour.hex, radix: 16)
      return String(repeating: "0", count: 6 - text.count) + text
    }
    let head =
      "plate \(name) \(width) \(height) \(focus.x) \(focus.y) \(line) \(sixDigits(light)) "
      + "\(moods.joined(separator: ",")) \(palette.count)\n"
    let signs = pixels.map { Picture.alphabet[Int($0) & 63] }
    return head + palette.map(sixDigits).joined() + "\n" + String(decoding: signs, as: UTF8.self)
  }

  /// The picture of a packed text; nil where the text is not one.
  public init?(packed: [UInt8]) {
    guard let first = packed.firstIndex(of: 0x0a), let second = packed[(first + 1)...].firstIndex(of: 0x0a)
    else {
      return nil
    }
    let words = String(decoding: packed[..<first], as: UTF8.self).split(separator: " ").map(String.init)
    guard words.count == 10, words[0] == "plate" else { return nil }
    let numbers = [words[2], words[3], words[4], words[5], words[6], words[9]].compactMap { Int($0) }
    guard numbers.count == 6, let light = UInt32(words[7], radix: 16) else { return nil }
    let (width, height, colours) = (numbers[0], numbers[1], numbers[5])
    guard (1...1000).contains(width), (1...1000).contains(height), (1...64).contains(colours) else {
      return nil
    }
    let palette = packed[(first + 1)..<second]
    let signs = packed[(second + 1)...]
    guard palette.count == colours * 6, signs.count == width * height else { return nil }
    self.init(
      name: words[1], width: width, height: height, palette: [], pixels: [],
      focus: Position(x: numbers[2], y: numbers[3]), line: numbers[4], light: Colour(light),
      moods: words[8].split(separator: ",").map(String.init))
    for index in 0..<colours {
      let start = palette.startIndex + index * 6
      let text = String(decoding: palette[start..<(start + 6)], as: UTF8.self)
      guard let hex = UInt32(text, radix: 16) else { return nil }
      self.palette.append(Colour(hex))
    }
    var values = [UInt8](repeating: 0, count: 256)
    for (index, sign) in Picture.alphabet.enumerated() { values[Int(sign)] = UInt8(index) }
    pixels = signs.map { values[Int($0)] }
  }
}
