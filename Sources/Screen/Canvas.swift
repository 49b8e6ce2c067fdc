/// A screen that is being drawn: cells, the look they are drawn for, and where the terminal's cursor will
/// stand.
public struct Canvas: Sendable {
  public private(set) var buffer: Buffer
  public let look: Look
  /// Where the terminal's cursor stands; the lower right corner where no view says otherwise.
  public var cursor: Position?
  /// How far the page covers a picture behind text, from 0 to 1.
  public var veil = 0.45

  public init(width: Int, height: Int, look: Look) {
    buffer = Buffer(width: width, height: height)
    self.look = look
  }

  public var width: Int { buffer.width }
  public var height: Int { buffer.height }
  public var text: String { buffer.text }

  /// Writes text from a place to the right, and returns the column after it. What lies outside is cut off.
  /// Without a ground the text keeps what it stands on: on a picture, the mean of the cell's colours,
  /// covered by the page; and a blank lets a picture through.
  @discardableResult
  public mutating func put(
    _ x: Int, _ y: Int, _ text: some StringProtocol, ink: Paint = .prose, ground: Paint? = nil,
    style: Style = []
  ) -> Int {
    var column = x
    var last: Int?
    for scalar in text.unicodeScalars {
      let known = Width.of(scalar)
      let width = known < 0 ? 1 : known
      if width == 0 {
        if let last, buffer.contains(x: last, y: y) { buffer[last, y].add(mark: scalar.value) }
        continue
      }
      if buffer.contains(x: column, y: y), column + width <= self.width {
        let shown = known < 0 ? 0xfffd : scalar.value
        place(Cell(base: shown, marks: 0, ink: ink, ground: .page, style: style), column, y, width, ground)
        last = column
      }
      column += width
    }
    return column
  }

  private mutating func place(_ cell: Cell, _ x: Int, _ y: Int, _ width: Int, _ ground: Paint?) {
    let old = buffer[x, y]
    if cell.base == 0x20, ground == nil, old.isBlock, !cell.style.contains(.reverse) { return }
    var new = cell
    new.ground = ground ?? standing(on: old)
    clear(x, y)
    buffer[x, y] = new
    if width == 2 {
      clear(x + 1, y)
      new.base = 0
      buffer[x + 1, y] = new
    }
  }

  /// The ground under text that is written on a cell.
  private func standing(on cell: Cell) -> Paint {
    guard cell.isPixel, let upper = cell.ink.colour, let lower = cell.ground.colour else {
      return cell.ground
    }
    // Words that keep the terminal's own colour stand on the terminal's own ground.
    guard look.paintsGround else { return .page }
    return .colour(upper.mixed(with: lower, 0.5).mixed(with: look.colour(.page), veil))
  }

  /// Blanks the other half of a wide scalar of which one cell is about to be overwritten.
  private mutating func clear(_ x: Int, _ y: Int) {
    if buffer[x, y].base == 0, x > 0 { buffer[x - 1, y].base = 0x20 }
    if x + 1 < width, buffer[x + 1, y].base == 0 { buffer[x + 1, y].base = 0x20 }
  }

  /// Writes text that ends before a column.
  public mutating func put(
    endingAt end: Int, _ y: Int, _ text: String, ink: Paint = .prose, style: Style = []
  ) {
    put(end - Width.of(text), y, text, ink: ink, style: style)
  }

  /// Writes text in the middle of the screen.
  public mutating func put(centredAt y: Int, _ text: String, ink: Paint = .prose, style: Style = []) {
    put((width - Width.of(text)) / 2, y, text, ink: ink, style: style)
  }

  /// Gives rows a ground, from one column to before another. What is written there stays.
  public mutating func ground(
    rows: Range<Int>, columns: Range<Int>? = nil, _ paint: Paint
  ) {
    let across = (columns ?? 0..<width).clamped(to: 0..<width)
    for y in rows.clamped(to: 0..<height) {
      for x in across { buffer[x, y].ground = paint }
    }
  }

  /// Blanks rows, pictures too, on a ground.
  public mutating func wipe(rows: Range<Int>, columns: Range<Int>? = nil, _ paint: Paint) {
    let across = (columns ?? 0..<width).clamped(to: 0..<width)
    for y in rows.clamped(to: 0..<height) {
      for x in across { buffer[x, y] = Cell(base: 0x20, marks: 0, ink: .prose, ground: paint, style: []) }
    }
  }

  /// The line: brightest under the light, which falls at a column and reaches so many columns to each side.
  public mutating func rule(
    _ y: Int, from start: Int = 0, to end: Int? = nil, light at: Int? = nil, reach: Int? = nil
  ) {
    let end = end ?? width
    let centre = Double(at ?? (start + end) / 2)
    let span = Double(max(1, reach ?? (end - start) * 45 / 100))
    let isFlat = look.depth != .full || look.theme == .contrast
    let (dark, bright) = (look.colour(.line), look.colour(.light))
    for x in start..<max(start, end) {
      let near = max(0, 1 - abs(Double(x) - centre) / span)
      let ink = isFlat ? Paint.line : .colour(dark.mixed(with: bright, power(near) * 0.9))
      put(x, y, "─", ink: ink)
    }
  }

  /// `t` to the power of nearly two, without a mathematics library.
  private func power(_ t: Double) -> Double { t * (0.2 + 0.8 * t) }

  /// Takes over the cells of another canvas, as far as both reach from the upper left corner, and its cursor.
  public mutating func copy(_ other: Canvas) {
    for y in 0..<min(height, other.height) {
      for x in 0..<min(width, other.width) { buffer[x, y] = other.buffer[x, y] }
    }
    cursor = other.cursor
  }

  /// Gives one cell the two pixels of a half block, the upper and the lower. In 16 colours black is the
  /// terminal's own ground, whatever that is.
  public mutating func pixels(_ x: Int, _ y: Int, _ upper: Colour, _ lower: Colour) {
    guard buffer.contains(x: x, y: y) else { return }
    var cell = Cell(base: 0x2580, marks: 0, ink: .colour(upper), ground: .colour(lower), style: [])
    if look.depth == .sixteen {
      let isDark = (
        Dither.sixteen(upper, x: x, y: 2 * y) == 0, Dither.sixteen(lower, x: x, y: 2 * y + 1) == 0
      )
      if isDark.1 { cell.ground = .page }
      if isDark.0 { (cell.base, cell.ink, cell.ground) = (0x2584, .colour(lower), .page) }
      if isDark.0, isDark.1 { (cell.base, cell.ink) = (0x20, .prose) }
    }
    buffer[x, y] = cell
  }

  /// The two pixels of a cell, where it holds a half block of a picture.
  public func pixels(_ x: Int, _ y: Int) -> (upper: Colour, lower: Colour)? {
    guard buffer.contains(x: x, y: y), buffer[x, y].isPixel else { return nil }
    guard let upper = buffer[x, y].ink.colour, let lower = buffer[x, y].ground.colour else { return nil }
    return (upper, lower)
  }
}
