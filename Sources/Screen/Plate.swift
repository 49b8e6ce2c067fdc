/// How a picture is laid into a box of cells.
public struct Placing: Sendable {
  /// Columns and rows of the box.
  public var columns: Range<Int>
  public var rows: Range<Int>
  /// Where the focus goes, as parts of the box's width and height; nil: where it is in the picture.
  public var focusX: Double?
  public var focusY: Double?
  /// The row of the box (with fractions) on which the picture's line comes to lie; wins over `focusY`.
  public var line: Double?
  /// The height in the picture, from 0 to 1, that stands in the middle of the box; wins over both.
  public var middle: Double?
  /// 1: the picture just covers the box; more: larger.
  public var zoom = 1.0
  /// How many of the last rows fade into the page. On paper a picture ends in a clean edge.
  public var fade = 0
  /// Columns of the screen before this range keep the page; within it the picture comes up.
  public var clear: Range<Int>?

  public init(columns: Range<Int>, rows: Range<Int>) {
    self.columns = columns
    self.rows = rows
  }

  /// The size, against that of the large drawing, that a picture of 200 by 120 pixels would have in this box.
  public var scale: Double {
    max(Double(columns.count) / 200, 2 * Double(rows.count) / 120) * zoom
  }

  /// How much of the picture shows in a column of the screen: 0 to 1.
  func strength(at column: Int) -> Double {
    guard let clear else { return 1 }
    return max(0, min(1, Double(column - clear.lowerBound) / Double(max(1, clear.count))))
  }

  /// Below 0.46 of full size the heavier drawing of a plate shows more.
  public var wantsSmallDrawing: Bool { scale <= 0.46 }
}

extension Canvas {
  /// Draws a picture: it covers the box, the focus stays inside, the last rows fade into the page. In half
  /// blocks; in braille dots where there are no colours; not at all without our signs.
  public mutating func draw(_ picture: Picture, _ placing: Placing) {
    let (width, height) = (placing.columns.count, placing.rows.count)
    guard look.hasSigns, width > 0, height > 0, picture.width > 0, picture.height > 0 else { return }
    guard picture.pixels.count == picture.width * picture.height else { return }
    let scale =
      max(Double(width) / Double(picture.width), 2 * Double(height) / Double(picture.height)) * placing.zoom
    let (across, down) = (Double(width) / scale, 2 * Double(height) / scale)
    let (wide, tall) = (Double(picture.width), Double(picture.height))
    let focus = (x: Double(picture.focus.x), y: Double(picture.focus.y))
    var left = focus.x - across * (placing.focusX ?? focus.x / wide)
    var top = focus.y - down * (placing.focusY ?? focus.y / tall)
    if let line = placing.line { top = Double(picture.line) - 2 * line / scale }
    if let middle = placing.middle { top = middle * tall - down / 2 }
    left = max(0, min(wide - across, left))
    top = max(0, min(tall - down, top))
    let isBraille = look.depth == .none
    let raster = Raster(
      picture, left: left, top: top, across: across, down: down, width: isBraille ? 2 * width : width,
      height: isBraille ? 4 * height : 2 * height)
    if isBraille { drawDots(raster, placing) } else { drawBlocks(raster, placing) }
  }

  private mutating func drawBlocks(_ raster: Raster, _ placing: Placing) {
    let page = look.colour(.page)
    let fade = look.theme == .paper ? 0 : placing.fade
    let height = placing.rows.count
    func faded(_ colour: Colour, _ row: Int) -> Colour {
      if fade == 0 || row < 2 * (height - fade) { return colour.coarse }
      return page.mixed(with: colour, Double(2 * height - row) / Double(2 * fade + 1)).coarse
    }
    for row in 0..<height {
      for column in 0..<placing.columns.count {
        let x = placing.columns.lowerBound + column
        let strength = placing.strength(at: x)
        if strength <= 0 { continue }
        var upper = faded(raster[column, 2 * row], 2 * row)
        var lower = faded(raster[column, 2 * row + 1], 2 * row + 1)
        if strength < 1 {
          (upper, lower) = (page.mixed(with: upper, strength), page.mixed(with: lower, strength))
        }
        pixels(x, placing.rows.lowerBound + row, upper, lower)
      }
    }
  }

  private mutating func drawDots(_ raster: Raster, _ placing: Placing) {
    let dots: [[UInt32]] = [[1, 8], [2, 16], [4, 32], [64, 128]]
    let height = placing.rows.count
    for row in 0..<height {
      var strength = 1.0
      if placing.fade > 0, row >= height - placing.fade {
        strength = Double(height - row) / Double(placing.fade + 1)
      }
      for column in 0..<placing.columns.count {
        let here = strength * placing.strength(at: placing.columns.lowerBound + column)
        if here <= 0 { continue }
        var bits: UInt32 = 0
        for y in 0..<4 {
          for x in 0..<2 {
            let tone = raster[column * 2 + x, row * 4 + y].luminance
            let lit = max(0, min(1, (tone - 0.07) / 0.55)) * here
            // The root brings the middle tones up, as ink on paper would.
            let level = lit.squareRoot() * 0.6 + lit * 0.4
            if level > (Dither.threshold(x: column * 2 + x, y: row * 4 + y) + 1.5) / 17.5 {
              bits |= dots[y][x]
            }
          }
        }
        let sign = bits == 0 ? " " : String(Character(Unicode.Scalar(0x2800 + bits) ?? " "))
        put(placing.columns.lowerBound + column, placing.rows.lowerBound + row, sign, ground: .page)
      }
    }
  }
}
