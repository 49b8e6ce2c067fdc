/// What moves in a picture at a time: pure functions, so that the same moment always looks the same.
/// Nothing moves at the time nil, which is how a picture rests and how it is shown with reduced motion.
public enum Motion {
  /// The shortest time between two frames, in milliseconds: eight a second.
  public static let interval = 125

  /// What the picture of a name shows at a time, in milliseconds: its own pixels, moved.
  public static func frame(of picture: Picture, mood: Mood, at time: Int?) -> Picture {
    guard let time else { return picture }
    let picture = details(of: picture, at: time)
    switch mood {
    case .sea: return sea(picture, time)
    case .dawn: return dawn(picture, time)
    case .club, .neon: return club(picture, time)
    case .dark: return dark(picture, time)
    case .fire: return fire(picture, time)
    case .rain, .tape: return picture
    }
  }

  /// Reflected bars shift one pixel, three rows at a time, from the line down. What is darkest, as a
  /// dancer, holds still.
  private static func sea(_ picture: Picture, _ time: Int) -> Picture {
    shifted(picture, from: picture.line + 1) { row in
      let wave = (time / 400 + row / 3) % 4
      return wave == 1 ? 1 : wave == 3 ? -1 : 0
    }
  }

  /// The foam moves one pixel in four seconds, and the sky's colours climb three pixels in twelve.
  private static func dawn(_ picture: Picture, _ time: Int) -> Picture {
    let foam = time / 4000 % 2
    let climb = min(3, time / 4000)
    var out = shifted(picture, from: picture.line + 1) { _ in foam }
    guard climb > 0, picture.line > climb else { return out }
    let dark = darkest(picture)
    for y in 0..<(picture.line - climb) {
      for x in 0..<picture.width {
        let (here, below) = (y * picture.width + x, (y + climb) * picture.width + x)
        if !dark[Int(picture.pixels[here])], !dark[Int(picture.pixels[below])] {
          out.pixels[here] = picture.pixels[below]
        }
      }
    }
    return out
  }

  /// Beams cross-fade from left to right in 1.3 seconds; never a strobe.
  private static func club(_ picture: Picture, _ time: Int) -> Picture {
    let period = 2600
    let phase = Double(time % period) / Double(period)
    let left = 1 - abs(2 * phase - 1)
    return toned(picture, bright: 0.45) { x, _ in
      let side = Double(x) / Double(max(1, picture.width - 1))
      return 0.88 + 0.12 * (side * left + (1 - side) * (1 - left))
    }
  }

  /// The picture's one light dims by a tenth and returns in four seconds; a telephone's twice quickly, when
  /// it rings; a door's breathes by a twentieth in three. The light of a day holds still.
  private static func dark(_ picture: Picture, _ time: Int) -> Picture {
    let plate = plate(of: picture)
    if plate == "three_days" { return picture }
    let depth = plate == "rampage" ? 0.05 : 0.1
    var period = plate == "rampage" ? 3000 : 4000
    if plate == "handle", (6000..<7200).contains(time % 12_000) { period = 600 }
    let phase = Double(time % period) / Double(period)
    let dim = 1 - depth * (1 - abs(2 * phase - 1))
    return toned(picture, bright: 0.3) { _, _ in dim }
  }

  /// Flames take one of three outlines every 150 milliseconds: rows of what burns lean a pixel.
  private static func fire(_ picture: Picture, _ time: Int) -> Picture {
    let outline = time / 150 % 3 - 1
    guard outline != 0 else { return picture }
    var out = picture
    let burns = picture.palette.map { $0.red > 190 && Int($0.red) - Int($0.blue) > 90 }
    for y in 0..<picture.height where (y / 2 + outline) % 2 == 0 {
      for x in 1..<max(1, picture.width - 1) {
        let (here, source) = (y * picture.width + x, y * picture.width + x - outline)
        let (old, new) = (Int(picture.pixels[here]), Int(picture.pixels[source]))
        if old < burns.count, new < burns.count, burns[old], burns[new] {
          out.pixels[here] = picture.pixels[source]
        }
      }
    }
    return out
  }

  /// Moves whole rows sideways, but for the darkest pixels, which stay, and stay covered.
  private static func shifted(_ picture: Picture, from first: Int, by shift: (Int) -> Int) -> Picture {
    var out = picture
    let dark = darkest(picture)
    for y in max(0, first)..<max(0, first, picture.height) {
      let step = shift(y - first)
      if step == 0 { continue }
      for x in 0..<picture.width {
        let source = max(0, min(picture.width - 1, x - step))
        let (here, there) = (y * picture.width + x, y * picture.width + source)
        if !dark[Int(picture.pixels[here])], !dark[Int(picture.pixels[there])] {
          out.pixels[here] = picture.pixels[there]
        }
      }
    }
    return out
  }

  /// Which byte values of pixels are nearly black.
  private static func darkest(_ picture: Picture) -> [Bool] {
    var dark = [Bool](repeating: true, count: 256)
    for (index, colour) in picture.palette.enumerated() where index < 256 {
      dark[index] = colour.luminance < 0.045
    }
    return dark
  }

  /// Dims the bright pixels, in up to eight steps, by colours added to the palette.
  private static func toned(
    _ picture: Picture, bright: Double, _ tone: (Int, Int) -> Double
  ) -> Picture {
    var out = picture
    let count = min(64, picture.palette.count)
    var first: [Int: Int] = [:]
    for y in 0..<picture.height {
      for x in 0..<picture.width {
        let index = Int(picture.pixels[y * picture.width + x])
        guard index < count, picture.palette[index].luminance >= bright else { continue }
        let step = Int(((1 - tone(x, y)) * 25).rounded())
        guard step > 0, step <= 3 else { continue }
        if first[step] == nil {
          first[step] = out.palette.count
          out.palette += picture.palette[..<count].map { $0.mixed(with: Colour(0), Double(step) / 25) }
        }
        if let start = first[step], start + index < 256 {
          out.pixels[y * picture.width + x] = UInt8(start + index)
        }
      }
    }
    return out
  }
}

extension Canvas {
  /// Rain over the dark of a picture: one streak per 40 cells, two pixels tall, six rows a second, each
  /// ending as a glint below the line.
  /// - Parameter line: the row of the box on which the picture's line lies.
  public mutating func rain(columns: Range<Int>, rows: Range<Int>, line: Int, at time: Int?) {
    guard let time, !rows.isEmpty, !columns.isEmpty, look.depth >= .indexed else { return }
    let fall = max(1, line - rows.lowerBound)
    let count = columns.count * rows.count / 40
    let drop = look.colour(.light)
    for index in 0..<count {
      let seed = Motion.scattered(index)
      let x = columns.lowerBound + Int(seed >> 16) % columns.count
      let start = Int(seed & 0xffff) % (fall + 4)
      let y = rows.lowerBound + (start + time * 6 / 1000) % (fall + 4)
      guard rows.contains(y), let (upper, lower) = pixels(x, y), upper.luminance < 0.12 else { continue }
      if y < line {
        pixels(x, y, upper.mixed(with: drop, 0.16), lower.mixed(with: drop, 0.22))
      } else {
        pixels(x, y, upper.mixed(with: drop, 0.3), lower)
      }
    }
  }

  /// Tape: one row slips two cells for a tenth of a second every five seconds.
  public mutating func slip(rows: Range<Int>, at time: Int?) {
    guard let time, time % 5000 < Motion.interval, rows.count > 2 else { return }
    let y = rows.lowerBound + Int(UInt32(truncatingIfNeeded: time / 5000) &* 2_654_435_761 >> 16) % rows.count
    for x in stride(from: width - 1, to: 1, by: -1) {
      if let (upper, lower) = pixels(x - 2, y), pixels(x, y) != nil { pixels(x, y, upper, lower) }
    }
  }
}
