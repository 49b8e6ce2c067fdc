import Testing

@testable import Screen

@Suite struct TextTests {
  @Test func wrapsAtWords() {
    let rows = Wrap.rows("Three triangles left: tuna, tuna, plum.", 16)
    #expect(rows.map(\.text) == ["Three triangles", "left: tuna,", "tuna, plum."])
  }

  @Test func breaksWhatIsWiderThanARow() {
    #expect(Wrap.rows("abcdefgh ij", 3).map(\.text) == ["abc", "def", "gh", "ij"])
    #expect(Wrap.rows("한국어", 4).map(\.text) == ["한국", "어"])
    #expect(Wrap.rows("word", 0).map(\.text) == ["w", "o", "r", "d"])
  }

  @Test func marksTurnItalicOnAndOff() {
    let rows = Wrap.rows("_Bend first,_ she says. *Now.*", 60)
    #expect(rows.count == 1)
    #expect(rows[0].text == "Bend first, she says. Now.")
    #expect(rows[0].runs.map(\.isItalic) == [true, false, true])
  }

  @Test(arguments: [
    ("\"Hey,\" he said.", "“Hey,” he said."), ("Min-hee's", "Min-hee’s"),
    ("'No,' she said.", "‘No,’ she said."),
    ("'Tis the '90s", "’Tis the ’90s"), ("(\"so\")", "(“so”)"), ("_\"Hm.\"_", "_“Hm.”_"), ("plain", "plain"),
  ])
  func quotesAreCurled(_ text: String, _ curled: String) {
    #expect(Typography.curl(text) == curled)
  }

  @Test func titlesAreSpaced() {
    #expect(Typography.spaced("Low tide") == "L O W   T I D E")
  }

  @Test func signsHaveAnASCIIForm() {
    let signs = "▸›○◐●━◆─◈═◇┄·▼▽▲△★✦▴▾−é“"
    for scalar in signs.unicodeScalars { #expect(Signs.ascii(scalar.value) < 0x80) }
    #expect(Signs.ascii(0x25B8) == UInt32(UInt8(ascii: ">")))
    #expect(Signs.ascii(0xe9) == UInt32(UInt8(ascii: "e")))
    #expect(Signs.ascii(0xd55c) == UInt32(UInt8(ascii: "?")))
  }
}
