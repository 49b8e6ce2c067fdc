import Cues
import Screen

/// The pages that have a layout of their own.
extension Model {
  func drawCard(_ canvas: inout Canvas, _ act: Staging.Act, _ page: ReadingPage, _ gallery: Gallery) {
    let isSmall = height < 16
    let isPocket = height < 10
    let rows = isPocket ? 0 : height - (isSmall ? 6 : height < 30 ? 8 : height < 50 ? 11 : 14)
    // The picture fades under the title, but where it ends in a clean edge.
    let fades = look.paintsGround && !look.theme.isLight
    let over = fades ? isSmall ? 1 : 2 : isSmall ? 0 : 1
    if rows > 0, showsPictures, let name = Gallery.name(for: page.stop.staging) {
      var placing = Placing(columns: 0..<width, rows: 0..<(rows + over))
      placing.focusX = Composition.focusX(name)
      placing.middle = Composition.card(name)
      placing.fade = max(2, rows / 5)
      if let picture = gallery.picture(name, small: placing.wantsSmallDrawing) {
        draw(picture, page.stop.staging.mood, placing, on: &canvas)
      }
    }
    let numbers = ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX"]
    let number = (1...6).contains(act.number) ? numbers[act.number - 1] : "\(act.number)"
    let y = isPocket ? 1 : rows + (isSmall ? 1 : height < 30 ? 2 : 3)
    canvas.put(centredAt: y, "ACT \(number)", ink: .light)
    canvas.put(centredAt: y + (isSmall ? 1 : 2), Typography.spaced(act.title), ink: .strong, style: .bold)
    if let epigraph = epigraphs[act.number], Width.of(epigraph) < width - 1 {
      canvas.put(centredAt: y + (isSmall ? 3 : 4), Typography.curl(epigraph), ink: .dim, style: .italic)
    }
    let x = width - (width < 100 ? 9 : 11)
    canvas.put(x, height - 1, "space ▸", ink: .dim)
    canvas.cursor = Position(x: x, y: height - 1)
  }

  func drawMemory(
    _ canvas: inout Canvas, _ page: ReadingPage, _ shape: Shape, _ state: ReadingState, _ tale: Tale
  ) {
    let free = page.frame.room - page.shown.count
    let y =
      page.frame.top + max(0, free - (height >= 24 ? 1 : 0) - (height >= 30 ? min(3, max(0, free - 6)) : 0))
    canvas.veil = 0
    if y >= 4, showsPictures, colours.depth != .none {
      drawCandle(&canvas, x: shape.column.x + 3, y: 2 * (y - 4) + 3)
    }
    drawText(&canvas, page, shape, state, from: y)
    drawLine(&canvas, page, shape, light: shape.column.x + 3, reach: width * 55 / 100)
    drawBelow(&canvas, page, shape, tale)
  }

  /// A flame two and a half cells high, and its light on the page.
  private func drawCandle(_ canvas: inout Canvas, x: Int, y: Int) {
    let page = look.colour(.page)
    let glow = Colour(look.theme == .night ? 0x7a4514 : 0xf2cf9a)
    let reach: Float = width < 100 ? 46 : 64
    func lit(_ column: Int, _ row: Int) -> Colour {
      let (dx, dy) = (Float(column - x), Float(row - y))
      let near = max(0, 1 - (dx * dx + dy * dy).squareRoot() / reach)
      return near > 0 ? page.mixed(with: glow, Double(near * near * (0.6 + 0.4 * near)) * 0.75).coarse : page
    }
    // Few colours make rings of the glow: there the flame stands alone.
    if look.theme != .contrast, colours.depth == .full {
      for row in 0..<height {
        for column in 0..<width {
          let (upper, lower) = (lit(column, 2 * row), lit(column, 2 * row + 1))
          if upper != page || lower != page { canvas.pixels(column, row, upper, lower) }
        }
      }
    }
    drawFlame(&canvas, x: x, y: y)
  }

  private func drawFlame(_ canvas: inout Canvas, x: Int, y: Int) {
    let flame = ["  o  ", "  y  ", " oyo ", " ywy ", "  w  ", "  k  ", "  c  ", "  c  "].map(Array.init)
    let colours: [Character: UInt32] = [
      "o": 0xe8842a, "y": 0xffc24d, "w": 0xfff3cf, "k": 0x3a1e0a, "c": 0xd9b28c,
    ]
    func pixel(_ column: Int, _ row: Int) -> Colour? {
      guard flame.indices.contains(row - y + 4), flame[0].indices.contains(column) else { return nil }
      return colours[flame[row - y + 4][column]].map { Colour($0) }
    }
    let page = look.colour(.page)
    for row in max(0, (y - 4) / 2)..<max(0, y / 2 + 2) {
      for column in 0..<5 {
        let (upper, lower) = (pixel(column, 2 * row), pixel(column, 2 * row + 1))
        if upper == nil, lower == nil { continue }
        let around = canvas.pixels(x - 2 + column, row) ?? (page, page)
        canvas.pixels(x - 2 + column, row, upper ?? around.upper, lower ?? around.lower)
      }
    }
  }

  func drawChoi(
    _ canvas: inout Canvas, _ page: ReadingPage, _ shape: Shape, _ state: ReadingState, _ tale: Tale
  ) {
    let isTight = shape.isTight
    let (left, right, top, bottom) =
      width < 60
      ? (1, width - 2, 0, height - 1)
      : width < 100 ? (3, width - 4, 1, height - 2) : (6, width - 7, 2, height - 3)
    let (first, last) = isTight ? (0, height - 1) : (top, bottom)
    let arm = width < 60 ? 3 : 6
    drawCorners(&canvas, left, right, first, last, arm: arm, isTight: isTight)
    let head = isTight ? first : first + 1
    let x = left + (isTight ? arm + 1 : 3)
    canvas.put(x, head, "●", ink: .red, style: .bold)
    canvas.put(x + 2, head, "REC", ink: .red, style: .bold)
    // The recording light comes first; of whose side it is, as much is told as fits behind it.
    let stamps = ["CHOI’S SIDE   AM \(timeCode)", "CHOI \(timeCode)", "CHOI"].dropFirst(width < 60 ? 1 : 0)
    let end = right - (isTight ? arm : 2)
    if let stamp = stamps.first(where: { end - Width.of($0) > x + 5 }) {
      canvas.put(endingAt: end, head, stamp, ink: .dim)
    }
    if width >= 80, height >= 20 { drawCross(&canvas, left + (shape.column.x - left) / 2 - 1, height / 2) }
    let room = page.frame.room
    let y = isTight ? page.frame.top : max(page.frame.top, page.frame.top + (room - page.shown.count) / 2)
    drawText(&canvas, page, shape, state, from: y)
    let foot = isTight ? last : last - 1
    if case .choi(let left, let days) = page.stop.staging.page, days > 0 {
      drawBattery(&canvas, x, foot, left: left, days: days)
    }
    if page.showsOptions {
      draw(page.options, shape.column, at: page.frame.below, room: page.frame.optionRoom, on: &canvas)
    } else {
      let go = page.hasMore ? "space ▾" : "space ▸"
      let end = right - (isTight ? arm : 2)
      canvas.put(endingAt: end, foot, go, ink: .light)
      canvas.cursor = Position(x: end - Width.of(go), y: foot)
    }
  }

  /// The battery of his recorder: a bar a day.
  private func drawBattery(
    _ canvas: inout Canvas, _ x: Int, _ y: Int, left: Int, days: Int
  ) {
    let bars = String(repeating: "▮", count: left) + String(repeating: "▯", count: days - left)
    let words = "\(left) \(left == 1 ? "DAY" : "DAYS")"
    // The foot's other end has the word that goes on.
    let room = width - x - 12
    guard days < room else { return }
    let end = canvas.put(x, y, bars, ink: .red, style: .bold)
    if days + 1 + words.count < room { canvas.put(end + 1, y, words, ink: .red) }
  }

  private func drawCorners(
    _ canvas: inout Canvas, _ left: Int, _ right: Int, _ top: Int, _ bottom: Int, arm: Int, isTight: Bool
  ) {
    let corners = [
      (left, top, "┌", 1), (right, top, "┐", -1), (left, bottom, "└", 1), (right, bottom, "┘", -1),
    ]
    for (x, y, sign, step) in corners {
      canvas.put(x, y, sign, ink: .dim)
      for count in 1..<arm { canvas.put(x + count * step, y, "─", ink: .dim) }
      if !isTight { canvas.put(x, y == top ? top + 1 : bottom - 1, "│", ink: .dim) }
    }
  }

  /// What he looks at: a scar of light across the finder.
  private func drawCross(_ canvas: inout Canvas, _ x: Int, _ y: Int) {
    canvas.put(x, y, "+", ink: .dim)
    for count in 1...2 {
      canvas.put(x - 2 * count - 1, y, "─", ink: .line)
      canvas.put(x + 2 * count + 1, y, "─", ink: .line)
    }
  }

  /// The viewfinder's clock, which runs with the seconds since the last key, and stands with reduced motion.
  private var timeCode: String {
    let base = 3 * 3600 + 12 * 60 + 44 + (tale?.turn ?? 0) * 7
    let seconds = base + (settings.motion == .full ? min(12, (now - touched) / 1000) : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(seconds / 3600 % 24)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  /// The whole life, scrolled back.
  func drawBack(_ canvas: inout Canvas, _ state: ReadingState, _ tale: Tale) {
    let shape = Shape(width: width, height: height)
    let rows = past?.rows ?? []
    let end = max(0, rows.count - (state.back ?? 0))
    let start = max(0, end - backRoom)
    draw(rows[start..<end], shape, on: &canvas)
    if start > 0 { canvas.put(min(width - 1, shape.column.x + shape.column.measure + 1), 0, "▴", ink: .dim) }
    let line = shape.isTight ? height - 1 : height - 2
    canvas.wipe(rows: line..<height, .deep)
    canvas.rule(line)
    if let find = state.find {
      let end = canvas.put(min(2, width - 1), line, " / ", ink: .light, style: .bold)
      let after = canvas.put(end, line, Width.cut(find, to: max(1, width - end - 14)))
      if width >= 40 { canvas.put(endingAt: width - 1, line, " Enter: before ", ink: .dim) }
      canvas.cursor = Position(x: min(width - 1, after), y: line)
      return
    }
    let turn = end > 0 ? past?.turns[end - 1] ?? tale.turn : tale.turn
    let words =
      width < 60
      ? " turn \(turn) of \(tale.turn) · End ▾ "
      : " Reading back: turn \(turn) of \(tale.turn) · PgUp PgDn · / find · End returns ▾ "
    canvas.put(min(shape.column.x, max(0, width - Width.of(words))), line, words, ink: .dim)
    canvas.cursor = Position(x: min(width - 1, shape.column.x + 1), y: line)
  }

  /// Rows of what was told, from the top of the screen on.
  private func draw(_ rows: ArraySlice<SetRow>, _ shape: Shape, on canvas: inout Canvas) {
    for (y, row) in rows.enumerated() {
      let x = shape.column.x
      switch row.kind {
      case .taken:
        if row.index == 0 { canvas.put(x - 2, y, "›", ink: .light, style: .bold) }
        canvas.put(x, y, row.row, ink: .dim, style: .italic)
      case .hint:
        if row.index == 0 { canvas.put(x - 2, y, "✦", ink: .hint) }
        canvas.put(x + row.indent, y, row.row, ink: .hint)
      case .prose, .tell: canvas.put(x + row.indent, y, row.row)
      }
    }
  }

  func drawReread(_ canvas: inout Canvas, _ reread: Reread) {
    let shape = Shape(width: width, height: height)
    let rows = rows(of: reread.passages)
    let start = max(0, min(reread.first, rows.count - 1))
    let end = min(rows.count, start + backRoom)
    if start < end { draw(rows[start..<end], shape, on: &canvas) }
    if start > 0 { canvas.put(min(width - 1, shape.column.x + shape.column.measure + 1), 0, "▴", ink: .dim) }
    let line = shape.isTight ? height - 1 : height - 2
    canvas.wipe(rows: line..<height, .deep)
    canvas.rule(line)
    let words = " \(Typography.curl(reread.title)) · " + (end < rows.count ? "space ▾ " : "Esc back ")
    canvas.put(min(shape.column.x, 2), line, Width.cut(words, to: width - 3), ink: .dim)
    canvas.cursor = Position(x: min(width - 1, 3), y: line)
  }
}
