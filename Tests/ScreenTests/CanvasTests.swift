import Testing

@testable import Screen

@Suite struct CanvasTests {
  private func canvas(_ width: Int = 12, _ height: Int = 3, _ look: Look = Look()) -> Canvas {
    Canvas(width: width, height: height, look: look)
  }

  @Test func writesAndCutsOff() {
    var canvas = canvas()
    canvas.put(8, 0, "abcdef")
    canvas.put(-2, 1, "abcdef")
    canvas.put(0, 9, "nowhere")
    #expect(canvas.text == "        abcd\ncdef\n")
  }

  @Test func wideTextTakesTwoCellsAndIsNeverHalved() {
    var canvas = canvas(6, 1)
    canvas.put(0, 0, "한국어")
    #expect(canvas.text == "한국어")
    canvas.put(1, 0, "x")
    #expect(canvas.text == " x국어")
    canvas.put(5, 0, "글")
    #expect(canvas.text == " x국어")
  }

  @Test func combiningMarksStayWithTheirBase() {
    var canvas = canvas(4, 1)
    canvas.put(0, 0, "e\u{301}a")
    #expect(canvas.text == "e\u{301}a")
    #expect(canvas.buffer[0, 0].scalars == [0x65, 0x301])
    #expect(canvas.buffer[1, 0].base == 0x61)
  }

  @Test func theLineIsBrightestUnderTheLight() {
    var canvas = canvas(40, 1)
    canvas.rule(0, light: 10)
    let light = canvas.look.colour(.light)
    func distance(_ x: Int) -> Int { abs(Int(canvas.buffer[x, 0].ink.colour?.green ?? 0) - Int(light.green)) }
    #expect(distance(10) < distance(16))
    #expect(distance(16) < distance(24))
  }

  @Test func textOnAPictureStandsOnItsMean() {
    var canvas = canvas(2, 1)
    canvas.pixels(0, 0, Colour(0xff0000), Colour(0x0000ff))
    canvas.pixels(1, 0, Colour(0xff0000), Colour(0x0000ff))
    canvas.put(0, 0, "a ")
    #expect(canvas.buffer[0, 0].ground.colour != nil)
    #expect(canvas.buffer[1, 0].base == 0x2580)
  }

  @Test(arguments: [
    (19, 24, SizeClass.tooSmall), (20, 6, .pocket), (40, 12, .small), (80, 24, .standard), (120, 40, .wide),
    (200, 60, .broad), (300, 5, .tooSmall),
  ])
  func sizesHaveAClass(_ width: Int, _ height: Int, _ size: SizeClass) {
    #expect(SizeClass(width: width, height: height) == size)
  }

  @Test func numbersInPixels() {
    var canvas = canvas(12, 3)
    canvas.put(pixelNumber: "1:4", 0, 0, ink: .strong, after: .dim)
    #expect(
      canvas.text == """
        ▄█  ▄ █ █
         █  ▄ ▀▀█
        ▀▀▀     ▀
        """)
  }

  /// In 16 colours nothing is known of the terminal's own ground: words keep it, and what is dark in a
  /// picture is it.
  @Test func wordsOnAPictureCanBeReadInSixteenColours() {
    var canvas = canvas(6, 1, Look(depth: .sixteen))
    for x in 0..<6 { canvas.pixels(x, 0, Colour(0x05060a), Colour(x < 3 ? 0x05060a : 0xff4020)) }
    #expect(canvas.text == "   ▄▄▄")
    canvas.put(1, 0, "ab cd")
    #expect(canvas.text == " ab▄cd")
    for x in 0..<6 { #expect(canvas.buffer[x, 0].ground == .page) }
    var full = self.canvas(6, 1)
    full.pixels(0, 0, Colour(0), Colour(0))
    full.put(0, 0, "a")
    #expect(full.buffer[0, 0].ground.colour != nil)
  }
}
