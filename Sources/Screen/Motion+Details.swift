/// Small things that move in one picture and in no other. Their places are those of the drawing of 200 by
/// 120 pixels; the small drawing has them at the same parts of its size.
extension Motion {
  /// The plate that a picture is a drawing of.
  static func plate(of picture: Picture) -> Substring {
    picture.name.hasSuffix("-80") ? picture.name.dropLast(3) : picture.name[...]
  }

  static func details(of picture: Picture, at time: Int) -> Picture {
    var retouch = Retouch(picture)
    switch plate(of: picture) {
    case "dress": club(&retouch, time)
    case "three_days": gust(&retouch, time)
    case "rampage": drip(&retouch, time)
    case "beach": embers(&retouch, time)
    default: return picture
    }
    return retouch.picture
  }

  /// Numbers from 0 on, scattered over 32 bits, so that neighbours have nothing in common.
  static func scattered(_ number: Int) -> UInt32 {
    var bits = UInt32(truncatingIfNeeded: number) &+ 0x9e37_79b9
    bits = (bits ^ bits >> 16) &* 0x85eb_ca6b
    bits = (bits ^ bits >> 13) &* 0xc2b2_ae35
    return bits ^ bits >> 16
  }

  /// The red dot of a camera blinks once a second; one tube of the door halves for an instant, twice a
  /// minute.
  private static func club(_ retouch: inout Retouch, _ time: Int) {
    if time / 500 % 2 == 1 {
      let dark = retouch.colour(148, 20)
      retouch.fill(151...152, 20...21, dark)
    }
    if (7000..<7000 + Motion.interval).contains(time % 30_000) {
      let before = retouch
      for y in 12...77 { retouch.put(121, y, before.colour(121, y).mixed(with: Colour(0), 0.5)) }
    }
  }

  /// A gust every ten seconds: rice leans as it passes, the rope of the tarpaulin lifts, the bulb swings; a
  /// pixel each.
  private static func gust(_ retouch: inout Retouch, _ time: Int) {
    let since = time % 10_000 - 3000
    guard (0..<2400).contains(since) else { return }
    let front = since * 124 / 2400 - 36
    retouch.shift(columns: max(1, front)...min(88, max(1, front + 36)), rows: 72...118, by: 1)
    if (800..<2000).contains(since) { retouch.lift(columns: 96...166, rows: 79...112, above: 0x6e) }
    let swing = [0, 1, 0, -1][since / 250 % 4]
    if swing != 0 { retouch.shift(columns: 178...183, rows: 66...68, by: swing) }
  }

  /// A drip breaks one of the glints on the floor, every two seconds.
  private static func drip(_ retouch: inout Retouch, _ time: Int) {
    guard time % 2000 < 2 * Motion.interval else { return }
    let glints = [(83, 90), (78, 93), (110, 93), (124, 96), (83, 96), (78, 99), (88, 102), (104, 90)]
    let (x, y) = glints[Int(scattered(time / 2000)) % glints.count]
    retouch.fill(x...(x + 6), y...y, retouch.colour(x - 1, y))
  }

  /// Five embers leave the fire, rise two rows a second and die in the smoke.
  private static func embers(_ retouch: inout Retouch, _ time: Int) {
    let drawn = [(60, 28), (76, 33), (44, 34), (66, 40), (52, 46)]
    for (x, y) in drawn { retouch.put(x, y, retouch.colour(x - 2, y)) }
    for (index, end) in drawn.enumerated() {
      let way = 62 - end.1
      let risen = (time * 4 / 1000 + index * 11) % (way + 6)
      guard risen < way else { continue }
      let (x, y) = (57 + (end.0 - 57) * risen / way, 62 - risen)
      let glow = Colour(risen * 2 < way ? 0xffb24a : 0xe36226)
      retouch.put(x, y, retouch.colour(x, y).mixed(with: glow, 1 - 0.6 * Double(risen) / Double(way)))
    }
  }
}

/// A picture whose pixels are changed here and there.
struct Retouch {
  private(set) var picture: Picture
  private let scale: Double

  init(_ picture: Picture) {
    self.picture = picture
    scale = Double(picture.width) / 200
  }

  /// Where a place of the large drawing is.
  private func index(_ x: Int, _ y: Int) -> Int? {
    let (column, row) = (Int(Double(x) * scale), Int(Double(y) * scale))
    guard x >= 0, y >= 0, column < picture.width, row < picture.height else { return nil }
    let index = row * picture.width + column
    return index < picture.pixels.count ? index : nil
  }

  func colour(_ x: Int, _ y: Int) -> Colour {
    picture.colour(Int(Double(max(0, x)) * scale), Int(Double(max(0, y)) * scale))
  }

  /// Nothing happens outside, and where the palette is full.
  mutating func put(_ x: Int, _ y: Int, _ colour: Colour) {
    guard let index = index(x, y) else { return }
    if let known = picture.palette.firstIndex(of: colour) {
      picture.pixels[index] = UInt8(clamping: known)
    } else if picture.palette.count < 256 {
      picture.palette.append(colour)
      picture.pixels[index] = UInt8(picture.palette.count - 1)
    }
  }

  mutating func fill(_ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, _ colour: Colour) {
    for y in rows {
      for x in columns { put(x, y, colour) }
    }
  }

  /// Moves what lies in a part sideways by one pixel of this drawing; what is nearly black stays, and stays
  /// covered.
  mutating func shift(columns: ClosedRange<Int>, rows: ClosedRange<Int>, by step: Int) {
    let old = picture
    let dark = old.palette.map { $0.luminance < 0.06 }
    func isDark(_ pixel: UInt8) -> Bool { Int(pixel) >= dark.count || dark[Int(pixel)] }
    for y in scaled(rows) where y < old.height {
      for x in scaled(columns) where x - step >= 0 && x - step < old.width && x < old.width {
        let (here, source) = (y * old.width + x, y * old.width + x - step)
        guard max(here, source) < old.pixels.count else { continue }
        if !isDark(old.pixels[here]), !isDark(old.pixels[source]) {
          picture.pixels[here] = old.pixels[source]
        }
      }
    }
  }

  /// Moves the pale pixels of a part up by one, those of which no part is below a value; what they leave
  /// takes the pixel beneath. Only in the large drawing, as one pixel is too much in the small one.
  mutating func lift(columns: ClosedRange<Int>, rows: ClosedRange<Int>, above least: UInt8) {
    guard scale >= 1 else { return }
    let old = picture
    for y in rows where y > 0 && y + 1 < old.height {
      for x in columns where x < old.width {
        let colour = old.colour(x, y)
        let here = y * old.width + x
        guard min(colour.red, colour.green, colour.blue) > least, here + old.width < old.pixels.count else {
          continue
        }
        picture.pixels[here - old.width] = old.pixels[here]
        picture.pixels[here] = old.pixels[here + old.width]
      }
    }
  }

  private func scaled(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
    Int(Double(range.lowerBound) * scale)...Int(Double(range.upperBound) * scale)
  }
}
