import Testing

@testable import Screen

@Suite struct PictureTests {
  private func source(_ notes: String = "", rows: [String] = ["..##", "####"]) -> String {
    let head =
      notes.isEmpty ? "/* focus: 1 1 */ /* line: 1 */ /* light: #ffffff */ /* mood: sea, dawn */" : notes
    let text = rows.map { "\"\($0)\"" }.joined(separator: ",\n")
    return
      "/* XPM */\n\(head)\nstatic char *x[] = {\n\"4 2 2 1\",\n\". c #000000\",\n\"# c #ff8000\",\n\(text)\n};\n"
  }

  private func read(_ source: String) throws(PictureError) -> Picture {
    try XPM.picture(Array(source.utf8), file: "Assets/x.xpm")
  }

  @Test func readsPixelsAndNotes() throws {
    let picture = try read(source())
    #expect(picture.name == "x")
    #expect(picture.focus == Position(x: 1, y: 1))
    #expect(picture.moods == ["sea", "dawn"])
    #expect(picture.colour(0, 0) == Colour(0))
    #expect(picture.colour(3, 0) == Colour(0xff8000))
  }

  @Test(arguments: [
    ("/* focus: 9 9 */ /* line: 1 */ /* light: #ffffff */ /* mood: sea */", 2, "focus is a pixel"),
    ("/* focus: 1 1 */ /* light: #ffffff */ /* mood: sea */", 1, "no comment says \"line"),
    ("/* focus: 1 1 */ /* line: 1 */ /* light: white */ /* mood: sea */", 2, "light is a colour"),
    ("/* focus: 1 1 */ /* line: 1 */ /* light: #ffffff */ /* mood: storm */", 2, "no mood is called storm"),
  ])
  func saysWhatIsWrongWithItsNotes(_ notes: String, _ line: Int, _ message: String) {
    let error = #expect(throws: PictureError.self) { try read(source(notes)) }
    #expect(error?.line == line)
    #expect(error?.message.contains(message) == true)
    #expect(error?.description.hasPrefix("Assets/x.xpm:\(line): error: ") == true)
  }

  @Test(arguments: [["..#", "####"], ["..#x", "####"], ["..##"], []])
  func saysWhatIsWrongWithItsRows(_ rows: [String]) {
    #expect(throws: PictureError.self) { try read(source(rows: rows)) }
  }

  @Test func noBytesTrapTheReader() {
    let whole = Array(source().utf8)
    for end in whole.indices {
      _ = try? XPM.picture(Array(whole[..<end]), file: "x.xpm")
      var broken = whole
      broken[end] = 0x22
      _ = try? XPM.picture(broken, file: "x.xpm")
    }
  }

  @Test func packsAndUnpacks() throws {
    let picture = try read(source())
    #expect(Picture(packed: Array(picture.packed.utf8)) == picture)
    for end in 0..<picture.packed.utf8.count {
      #expect(Picture(packed: Array(picture.packed.utf8.prefix(end))) == nil)
    }
  }

  @Test func coversTheBoxAndKeepsTheFocus() throws {
    let picture = try read(source())
    var canvas = Canvas(width: 8, height: 2, look: Look())
    canvas.draw(picture, Placing(columns: 0..<8, rows: 0..<2))
    for x in 0..<8 {
      for y in 0..<2 { #expect(canvas.pixels(x, y) != nil) }
    }
    #expect(canvas.pixels(7, 1)?.lower == Colour(0xff8000))
  }

  @Test func fadesIntoThePageButNotOnPaper() throws {
    let picture = try read(source())
    func last(_ theme: Theme) -> Colour? {
      var canvas = Canvas(width: 4, height: 4, look: Look(theme: theme))
      var placing = Placing(columns: 0..<4, rows: 0..<4)
      placing.fade = 2
      canvas.draw(picture, placing)
      return canvas.pixels(3, 3)?.lower
    }
    #expect(last(.night) != Colour(0xff8000))
    #expect(last(.paper) == Colour(0xff8000))
  }

  @Test func isDotsWithoutColourAndNothingWithoutSigns() throws {
    let picture = try read(source())
    var dots = Canvas(width: 4, height: 2, look: Look(depth: .none))
    dots.draw(picture, Placing(columns: 0..<4, rows: 0..<2))
    #expect(dots.text.unicodeScalars.contains { (0x2801...0x28ff).contains($0.value) })
    var plain = Canvas(width: 4, height: 2, look: Look(hasSigns: false))
    plain.draw(picture, Placing(columns: 0..<4, rows: 0..<2))
    #expect(plain.text == "\n")
  }
}
