import Screen
import Testing

@testable import Game

/// Pictures step aside for words: none of either touches the other where the ground under words cannot be
/// darkened, or where there is little room.
@Suite struct PictureRoomTests {
  /// A picture that is light all over, under any name.
  private static let bright = Gallery { name in
    let (width, height) = name.hasSuffix("-80") ? (80, 48) : (200, 120)
    let pixels = String(repeating: "A", count: width * height)
    let focus = "\(width * 69 / 100) \(height / 2) \(height / 2)"
    return Array("plate \(name) \(width) \(height) \(focus) ffffff sea 1\nffffff\n\(pixels)".utf8)
  }

  private static let shelves = [shelf, Shelf(place: ("Cake", ""), lives: 1), Shelf()]
  private static let shelf = Shelf(place: ("Three Days", "As Long as the Shed"), lives: 12, hasReadNote: true)

  static let sizes = [(36, 10), (40, 12), (60, 16), (80, 24), (100, 30)]

  @Test(arguments: sizes, [Depth.none, .sixteen, .full])
  func noWordOfTheTitleTouchesThePicture(_ size: (Int, Int), _ depth: Depth) {
    for (theme, shelf) in Theme.allCases.flatMap({ theme in Self.shelves.map { (theme, $0) } }) {
      var settings = Settings()
      settings.theme = theme
      settings.motion = .reduced
      var model = Model(
        width: size.0, height: size.1, settings: settings,
        colours: ColourChoice(flag: depth) { _ in nil }, shelf: shelf)
      for _ in 0..<2 {
        let canvas = model.view(Self.bright)
        if depth <= .sixteen || size.0 < 80 || size.1 < 16 || theme == .paper {
          #expect(Self.touches(canvas).isEmpty, "\(size) \(depth) \(theme)\n\(canvas.text)")
        }
        if size.1 >= 12 { #expect(canvas.text.contains("Quit"), "\(size)") }
        _ = model.update(.key(.end), at: 0)
      }
    }
  }

  @Test func aSmallTitleStillHasItsPicture() {
    let model = Model(
      width: 40, height: 12, colours: ColourChoice(flag: Depth.none) { _ in nil }, shelf: Self.shelf)
    #expect(model.view(Self.bright).text.contains("⣿⣿⣿⣿⣿⣿"))
  }

  @Test func aTitleThatIsTooSmallForItsEntriesSaysThatThereAreMore() {
    var play = Play(20, 6, shelf: Self.shelf)
    #expect(play.screen.hasSuffix("▾ Endings"))
    #expect(!play.screen.contains("▴"))
    play.press("end")
    #expect(play.screen.contains("▴ ") && play.screen.hasSuffix("▸ Quit"))
  }

  /// Rows in which a letter stands beside a dot or a pixel, or on one.
  private static func touches(_ canvas: Canvas) -> [Int] {
    let buffer = canvas.buffer
    func isPicture(_ x: Int, _ y: Int) -> Bool {
      guard buffer.contains(x: x, y: y) else { return false }
      let base = buffer[x, y].base
      return (0x2801...0x28ff).contains(base) || base == 0x2580 || base == 0x2584
    }
    return (0..<buffer.height).filter { y in
      (0..<buffer.width).contains { x in
        guard let scalar = Unicode.Scalar(buffer[x, y].base), scalar.properties.isAlphabetic else {
          return false
        }
        return isPicture(x - 1, y) || isPicture(x + 1, y)
          || canvas.buffer[x, y].ground != .page && canvas.buffer[x, y].ground != .pool
      }
    }
  }
}
