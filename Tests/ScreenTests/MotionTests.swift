import Testing

@testable import Screen

/// What moves in the plates. Where the pixels lie is the artist's; that they move, and come back, is ours.
@Suite struct MotionTests {
  /// A plate of one dark colour, bright along its line, with a pale spot wherever a plate has something
  /// that moves.
  private func plate(_ name: String, width: Int = 200, height: Int = 120, moods: [String] = ["dark"])
    -> Picture
  {
    var picture = Picture(
      name: name, width: width, height: height,
      palette: [Colour(0x2a2a30), Colour(0xf0e0a0), Colour(0x604040)],
      pixels: [UInt8](repeating: 0, count: width * height), focus: Position(x: width / 2, y: height / 2),
      line: height / 2, light: Colour(0xffffff), moods: moods)
    for index in picture.pixels.indices where index % 7 < 2 { picture.pixels[index] = 1 }
    for index in picture.pixels.indices where index % 11 == 5 { picture.pixels[index] = 2 }
    return picture
  }

  private func colours(_ picture: Picture) -> [Colour] {
    (0..<picture.height).flatMap { y in (0..<picture.width).map { picture.colour($0, y) } }
  }

  @Test(arguments: [
    ("dress", Mood.neon, 600), ("three_days", .dark, 4200), ("rampage", .dark, 2000), ("beach", .dawn, 1000),
    ("handle", .dark, 6300), ("title", .sea, 400), ("dress-80", .neon, 600), ("beach-80", .fire, 1000),
  ])
  func somethingMovesAndRests(_ name: String, _ mood: Mood, _ time: Int) {
    let small = name.hasSuffix("-80")
    let picture = plate(name, width: small ? 80 : 200, height: small ? 48 : 120)
    #expect(Motion.frame(of: picture, mood: mood, at: nil) == picture)
    let frame = Motion.frame(of: picture, mood: mood, at: time)
    #expect(colours(frame) != colours(picture))
    #expect(frame == Motion.frame(of: picture, mood: mood, at: time))
    #expect(frame.palette.count <= 256)
  }

  @Test func aCamerasDotBlinksOnceASecond() {
    let picture = plate("dress")
    func dot(_ time: Int) -> Colour { Motion.frame(of: picture, mood: .rain, at: time).colour(151, 20) }
    #expect(dot(100) == picture.colour(151, 20) && dot(1100) == dot(100))
    #expect(dot(600) == picture.colour(148, 20) && dot(1600) == dot(600))
  }

  @Test func embersRiseAndNeverLeaveThePicture() {
    let picture = plate("beach")
    for time in stride(from: 0, to: 12_000, by: 125) {
      let frame = Motion.frame(of: picture, mood: .rain, at: time)
      let changed = zip(colours(frame), colours(picture)).count { $0 != $1 }
      #expect(changed <= 10)
    }
  }

  @Test func noSizeOfPictureTrapsIt() {
    for (width, height) in [(1, 1), (3, 200), (200, 3), (80, 48), (333, 7)] {
      for name in ["title", "cake", "handle", "dress", "three_days", "rampage", "beach", "tide", "other"] {
        for mood in Mood.allCases {
          for time in [0, 125, 3100, 4200, 6300, 7010, 11_900, 40_000] {
            let frame = Motion.frame(of: plate(name, width: width, height: height), mood: mood, at: time)
            #expect(frame.pixels.count == width * height)
          }
        }
      }
    }
  }

  @Test func noMomentTrapsIt() {
    for name in ["title", "cake", "handle", "dress", "three_days", "rampage", "beach", "tide"] {
      for width in [200, 80] {
        let picture = plate(width == 80 ? name + "-80" : name, width: width, height: width * 3 / 5)
        for time in stride(from: 0, to: 40_000, by: 125) {
          let frame = Motion.frame(of: picture, mood: .rain, at: time)
          #expect(frame.pixels.count == picture.pixels.count)
        }
      }
    }
  }

  /// Streaks stand apart: rain that falls in a lattice is a curtain.
  @Test func rainIsScattered() {
    let numbers = (0..<400).map { Motion.scattered($0) }
    #expect(Set(numbers).count == 400)
    let steps = zip(numbers, numbers.dropFirst()).map { ($1 >> 16) &- ($0 >> 16) }
    #expect(Set(steps).count > 350)
  }
}
