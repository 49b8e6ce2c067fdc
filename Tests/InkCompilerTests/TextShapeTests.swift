import InkProgram
import Testing

/// What the machine is told of a text agrees with the text, wherever in it the white space stands.
struct TextShapeTests {
  /// The rule, byte by byte.
  private func shape(_ text: [UInt8]) -> TextShape {
    let trimmed = text.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = trimmed.first, let last = trimmed.last(where: { $0 != 0x20 && $0 != 0x09 }) else {
      return .blank
    }
    if text == [0x0A] { return .newline }
    if first == 0x0A && text.count == 1 { return .newline }
    if first == 0x0A || last == 0x0A { return .split }
    let isRagged =
      text.contains(0x09) || text.contains(0x0A)
      || zip(text, text.dropFirst()).contains { $0 == (0x20, 0x20) }
    return isRagged ? .ragged : .clean
  }

  @Test(arguments: ["\t", "\n", "  ", " ", " !", "!", "\u{1}", "’", "\u{80}", "  !", "! "])
  func whiteSpaceIsFoundWhereverItStands(_ piece: String) {
    for length in 0..<27 {
      for place in 0...length {
        var text = [UInt8](repeating: UInt8(ascii: "x"), count: length)
        text.insert(contentsOf: Array(piece.utf8), at: place)
        #expect(TextShape(of: text[...]) == shape(text), "\(piece.debugDescription) at \(place) of \(length)")
      }
    }
  }

  @Test func namesOfAnyLengthAreToldApart() {
    var names = NameTable()
    var known: [String: NameID] = [:]
    for length in 0..<40 {
      for place in 0...length {
        let name = String(repeating: "a", count: place) + String(repeating: "b", count: length - place)
        let id = names.intern(name)
        #expect(known[name] == nil || known[name] == id)
        known[name] = id
      }
    }
    #expect(names.count == known.count)
    #expect(known.allSatisfy { names[$0.value] == $0.key && names.find($0.key) == $0.value })
  }
}
