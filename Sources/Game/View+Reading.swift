import Cues
import Screen

extension Model {
  func drawReading(_ canvas: inout Canvas, _ state: ReadingState, _ gallery: Gallery) {
    guard let tale else { return }
    if state.back != nil { return drawBack(&canvas, state, tale) }
    if state.isAtEnding { return drawEnding(&canvas, state, tale, gallery) }
    let page = ReadingPage(self, tale, state)
    if let card = page.stop.card { return drawCard(&canvas, card, page, gallery) }
    let shape = Shape(width: width, height: height, page: page.stop.staging.page)
    switch page.stop.staging.page {
    case .choi: drawChoi(&canvas, page, shape, state, tale)
    case .memory: drawMemory(&canvas, page, shape, state, tale)
    case .fight(let number, let count):
      drawText(&canvas, page, shape, state, from: page.frame.top + fightTop(page, shape))
      drawLine(&canvas, page, shape)
      drawBarre(&canvas, page, shape, number: number, of: count)
      drawBelow(&canvas, page, shape, tale)
    case .plain: drawPlain(&canvas, page, shape, state, tale, gallery)
    }
  }

  /// Text grows up from the line.
  private func fightTop(_ page: ReadingPage, _ shape: Shape) -> Int {
    max(0, page.frame.room - page.shown.count - (page.frame.room - page.shown.count > 2 ? shape.spare : 0))
  }

  private func drawPlain(
    _ canvas: inout Canvas, _ page: ReadingPage, _ shape: Shape, _ state: ReadingState, _ tale: Tale,
    _ gallery: Gallery
  ) {
    let room = page.frame.room
    var y = page.frame.top + max(0, room - page.shown.count)
    let name = Gallery.name(for: page.stop.staging)
    if let name, width >= 60, !shape.isTight, y >= 5, showsPictures {
      let rows = min(y - 1, height * 44 / 100)
      var placing = Placing(columns: 0..<width, rows: 0..<rows)
      placing.focusX = Composition.focusX(name)
      placing.focusY = Composition.band(name)
      placing.fade = max(2, rows / 3)
      if let picture = gallery.picture(name, small: placing.wantsSmallDrawing) {
        draw(picture, page.stop.staging.mood, placing, on: &canvas)
        // On tall screens text hangs between picture and line.
        if y > rows + 3 { y = rows + max(1, (room - rows - page.shown.count) / 2) }
      }
    } else if !shape.isTight, height >= 30, y > 6 {
      y = max(2, y * 2 / 3)
    }
    drawText(&canvas, page, shape, state, from: y)
    drawLine(&canvas, page, shape, light: name.map { Int(Double(width) * Composition.focusX($0)) })
    drawBelow(&canvas, page, shape, tale)
  }

  /// The rows of the page that are shown, from a row of the screen on.
  func drawText(
    _ canvas: inout Canvas, _ page: ReadingPage, _ shape: Shape, _ state: ReadingState, from top: Int
  ) {
    let x = shape.column.x
    var letters = state.typed ?? Int.max
    for (offset, index) in page.shown.enumerated() {
      let row = page.rows[index]
      let y = top + offset
      guard !row.isBlank else { continue }
      let isTyped = state.typed != nil && page.stop.blocks.contains(row.block)
      if isTyped, letters <= 0 { break }
      let shown = isTyped ? Model.prefix(row.row, letters) : row.row
      if isTyped { letters -= row.row.text.count }
      switch row.kind {
      case .taken:
        if row.index == 0 { canvas.put(x - 2, y, "›", ink: .light, style: .bold) }
        canvas.put(x, y, shown, ink: .dim, style: .italic)
      case .hint:
        if row.index == 0 { canvas.put(x - 2, y, "✦", ink: .hint) }
        canvas.put(x + row.indent, y, shown, ink: .hint)
      // The light falls on what is new: the rows that were on the screen before this one stand back.
      case .prose: canvas.put(x + row.indent, y, shown, ink: index < page.fresh ? .dim : .prose)
      case .tell: canvas.put(x + row.indent, y, shown, ink: index < page.fresh ? .dim : .strong)
      }
    }
    if page.shown.lowerBound > 0 {
      let edge = min(width - 1, x + shape.column.measure + 1)
      canvas.put(edge, max(0, top), "▴", ink: .dim)
    }
  }

  /// The first letters of a row.
  private static func prefix(_ row: Row, _ letters: Int) -> Row {
    var left = letters
    var runs: [Row.Run] = []
    for run in row.runs where left > 0 {
      runs.append(Row.Run(text: String(run.text.prefix(left)), isItalic: run.isItalic))
      left -= run.text.count
    }
    return Row(runs)
  }

  /// The line, and the deep below it.
  func drawLine(
    _ canvas: inout Canvas, _ page: ReadingPage, _ shape: Shape, light: Int? = nil, reach: Int? = nil
  ) {
    let y = page.frame.line
    guard y < height else { return }
    canvas.wipe(rows: (y + 1)..<height, .deep)
    canvas.rule(y, light: light, reach: reach)
    guard shape.isTight else { return }
    let staging = page.stop.staging
    let names = [heading(staging), staging.scene?.title].compactMap { $0 }.map(Typography.curl)
    let isFight = if case .fight = staging.page { true } else { false }
    if isFight || names.isEmpty { return }
    let place = shape.isPocket ? names[0] : names.joined(separator: " · ")
    let room =
      width - (shape.isPocket ? 0 : shape.column.x) - (page.showsOptions ? 4 : shape.isPocket ? 13 : 14)
    if room > 3 {
      canvas.put(shape.isPocket ? 1 : shape.column.x, y, " \(Width.cut(place, to: room)) ", ink: .dim)
    }
    if shape.isPocket, page.showsOptions { canvas.put(width - 3, y, " ▴ ", ink: .dim) }
  }

  /// What stands below the line: the choices, or the word that goes on; and the status.
  func drawBelow(_ canvas: inout Canvas, _ page: ReadingPage, _ shape: Shape, _ tale: Tale) {
    if page.showsOptions {
      draw(page.options, shape.column, at: page.frame.below, room: page.frame.optionRoom, on: &canvas)
    } else {
      let sign = page.hasMore ? "▾" : "▸"
      if shape.isTight {
        canvas.put(width - 10, page.frame.line, " space \(sign) ", ink: .light)
        canvas.cursor = Position(x: width - 9, y: page.frame.line)
      } else {
        let x = shape.column.x + shape.column.measure - 7
        canvas.put(x, page.frame.below, "space \(sign)", ink: .light)
        canvas.cursor = Position(x: x, y: page.frame.below)
      }
    }
    if !shape.isTight, settings.showsStatus { canvas.status(place(page.stop.staging), standing(tale)) }
  }

  /// Act and scene.
  func place(_ staging: Staging) -> String {
    [heading(staging), staging.scene?.title].compactMap { $0 }.map(Typography.curl).joined(separator: " · ")
  }

  /// The act, or that it is a memory.
  private func heading(_ staging: Staging) -> String? {
    staging.page == .memory ? "A memory" : staging.act?.title
  }

  /// Gauges, life and turn.
  func standing(_ tale: Tale) -> String {
    var parts = tale.gauges.filter { $0.value > 0 }.map { gauge in
      let full = min(gauge.value, gauge.maximum)
      let signs = String(repeating: "◆", count: full) + String(repeating: "◇", count: gauge.maximum - full)
      return "\(gauge.name) \(signs)  \(gauge.value) of \(gauge.maximum)"
    }
    if parts.isEmpty { parts = ["life \(tale.life)", "turn \(tale.turn)"] }
    if !tale.isKept { parts.insert("not kept", at: 0) }
    return (parts + ["? keys"]).joined(separator: " · ")
  }

  /// The line becomes the barre: a moment is a hand's place on it. Where not all have room, it says which
  /// of how many.
  private func drawBarre(
    _ canvas: inout Canvas, _ page: ReadingPage, _ shape: Shape, number: Int, of count: Int
  ) {
    let (column, y) = (shape.column, page.frame.line)
    guard y < height, count > 1 else { return }
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    guard numerals.count >= count, (1...count).contains(number) else { return }
    // On a tight screen the key that goes on stands at the line's end.
    let end = shape.isTight && !page.showsOptions ? width - 10 : column.x + column.measure
    canvas.rule(
      y, light: column.x + column.measure * (2 * number - 1) / (2 * count), reach: max(4, column.measure / 2))
    var labels: [(x: Int, text: String)] = []
    for moment in 1...count {
      let x = column.x + (moment - 1) * (end - column.x - 6) / (count - 1)
      let label = numerals[moment - 1]
      labels.append(moment == number ? (max(0, x - 1), "[ \(label) ]") : (x, " \(label) "))
    }
    let isTooNarrow = zip(labels, labels.dropFirst()).contains { $0.x + $0.text.count > $1.x }
    if isTooNarrow {
      let (here, last) = (numerals[number - 1], numerals[count - 1])
      let words = ["[ \(here) of \(last) ]", " \(here) of \(last) ", " \(here)/\(last) "]
      let fitting = words.first { $0.count <= end - column.x + 1 } ?? words[2]
      canvas.put(max(0, column.x - 1), y, fitting, ink: .light, style: .bold)
      return
    }
    for (index, label) in labels.enumerated() {
      let isHere = index + 1 == number
      canvas.put(
        label.x, y, label.text, ink: index < number ? .light : .dim, style: isHere ? .bold : [])
    }
  }
}
