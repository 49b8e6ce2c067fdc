/// Reads pictures in XPM 3, a C source text that artists' tools write. One character a pixel, at most 64
/// colours, colours as `#rrggbb`; comments with `focus: X Y`, `line: Y`, `light: #rrggbb` and `mood: NAME,
/// …` say the rest.
public struct XPM {
  private let file: String
  private var strings: [(text: [UInt8], line: Int)] = []
  private var notes: [(key: String, value: String, line: Int)] = []

  /// The picture of a file's bytes.
  /// - Parameter file: the path as messages shall name it; its last part without extension is the picture's
  ///   name.
  public static func picture(_ bytes: [UInt8], file: String) throws(PictureError) -> Picture {
    var reader = XPM(file: file)
    try reader.scan(bytes)
    return try reader.picture()
  }

  private init(file: String) { self.file = file }

  private func fail(_ line: Int, _ message: String) -> PictureError {
    PictureError(file: file, line: line, message: message)
  }

  /// Takes the strings and the comments out of the C text.
  private mutating func scan(_ bytes: [UInt8]) throws(PictureError) {
    var index = 0
    var line = 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0a { line += 1 }
      if byte == 0x22 {
        guard let end = bytes[(index + 1)...].firstIndex(of: 0x22), !bytes[index..<end].contains(0x0a) else {
          throw fail(line, "a string does not end on its line")
        }
        strings.append((Array(bytes[(index + 1)..<end]), line))
        index = end
      } else if byte == 0x2f, index + 1 < bytes.count, bytes[index + 1] == 0x2a {
        var end = index + 2
        while end + 1 < bytes.count, !(bytes[end] == 0x2a && bytes[end + 1] == 0x2f) { end += 1 }
        if end + 1 >= bytes.count { throw fail(line, "a comment does not end") }
        note(String(decoding: bytes[(index + 2)..<end], as: UTF8.self), line)
        line += bytes[index..<end].count { $0 == 0x0a }
        index = end + 1
      }
      index += 1
    }
  }

  private mutating func note(_ text: String, _ line: Int) {
    guard let colon = text.firstIndex(of: ":") else { return }
    let key = text[..<colon].split(separator: " ").joined(separator: " ")
    let value = text[text.index(after: colon)...].split(separator: " ").joined(separator: " ")
    notes.append((key, value, line))
  }

  private func picture() throws(PictureError) -> Picture {
    guard let head = strings.first else {
      throw fail(1, "no picture: an XPM begins with \"WIDTH HEIGHT COLOURS 1\"")
    }
    let numbers = String(decoding: head.text, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    guard numbers.count >= 4, numbers[0] > 0, numbers[1] > 0, numbers[0] <= 1000, numbers[1] <= 1000 else {
      throw fail(head.line, "the first string is \"WIDTH HEIGHT COLOURS 1\", sizes from 1 to 1000")
    }
    guard (1...64).contains(numbers[2]) else {
      throw fail(head.line, "\(numbers[2]) colours; a plate has 1 to 64")
    }
    guard numbers[3] == 1 else { throw fail(head.line, "\(numbers[3]) characters a pixel; a plate has one") }
    guard strings.count == 1 + numbers[2] + numbers[1] else {
      let expected = 1 + numbers[2] + numbers[1]
      throw fail(strings[strings.count - 1].line, "\(strings.count) strings; the size asks for \(expected)")
    }
    let (palette, signs) = try colours(strings[1...numbers[2]])
    var pixels: [UInt8] = []
    pixels.reserveCapacity(numbers[0] * numbers[1])
    for row in strings[(1 + numbers[2])...] {
      guard row.text.count == numbers[0] else {
        throw fail(row.line, "\(row.text.count) pixels in a row of \(numbers[0])")
      }
      for sign in row.text {
        guard let index = signs[sign] else {
          throw fail(row.line, "no colour has the sign \(Character(Unicode.Scalar(sign)))")
        }
        pixels.append(index)
      }
    }
    let size = Position(x: numbers[0], y: numbers[1])
    return Picture(
      name: name, width: size.x, height: size.y, palette: palette, pixels: pixels, focus: try focus(size),
      line: try line(size), light: try light(), moods: try moods())
  }

  private var name: String {
    let last = file.split(separator: "/").last ?? ""
    return String(last.split(separator: ".").first ?? last)
  }

  private func colours(
    _ rows: ArraySlice<(text: [UInt8], line: Int)>
  ) throws(PictureError) -> ([Colour], [UInt8: UInt8]) {
    var palette: [Colour] = []
    var signs: [UInt8: UInt8] = [:]
    for row in rows {
      let words = String(decoding: row.text.dropFirst(), as: UTF8.self).split(separator: " ")
      guard let sign = row.text.first, words.count == 2, words[0] == "c", let colour = hex(words[1]) else {
        throw fail(row.line, "a colour is one sign, then \" c #rrggbb\"")
      }
      guard signs.updateValue(UInt8(palette.count), forKey: sign) == nil else {
        throw fail(row.line, "the sign \(Character(Unicode.Scalar(sign))) has two colours")
      }
      palette.append(colour)
    }
    return (palette, signs)
  }

  private func hex(_ text: some StringProtocol) -> Colour? {
    guard text.first == "#", text.utf8.count == 7 else { return nil }
    return UInt32(text.dropFirst(), radix: 16).map { Colour($0) }
  }

  private func value(_ key: String) throws(PictureError) -> (value: String, line: Int) {
    guard let note = notes.first(where: { $0.key == key }) else {
      throw fail(1, "no comment says \"\(key): …\"")
    }
    return (note.value, note.line)
  }

  private func focus(_ size: Position) throws(PictureError) -> Position {
    let (text, line) = try value("focus")
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 2, (0..<size.x).contains(numbers[0]), (0..<size.y).contains(numbers[1]) else {
      throw fail(line, "focus is a pixel of the picture: two numbers below \(size.x) and \(size.y)")
    }
    return Position(x: numbers[0], y: numbers[1])
  }

  private func line(_ size: Position) throws(PictureError) -> Int {
    let (text, at) = try value("line")
    guard let number = Int(text), (0..<size.y).contains(number) else {
      throw fail(at, "line is a row of the picture: a number below \(size.y)")
    }
    return number
  }

  private func light() throws(PictureError) -> Colour {
    let (text, line) = try value("light")
    guard let colour = hex(text) else { throw fail(line, "light is a colour: #rrggbb") }
    return colour
  }

  private func moods() throws(PictureError) -> [String] {
    let (text, line) = try value("mood")
    let names = text.split(separator: ",").map { String($0.filter { $0 != " " }) }
    guard let wrong = names.first(where: { Mood(rawValue: $0) == nil }) else { return names }
    let known = Mood.allCases.map(\.rawValue).joined(separator: ", ")
    throw fail(line, "no mood is called \(wrong); there are \(known)")
  }
}
