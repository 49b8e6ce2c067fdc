import Screen

extension Model {
  /// The page of an ending: its title, what it says of the life, which endings were found, and the doors.
  func drawEnding(_ canvas: inout Canvas, _ state: ReadingState, _ tale: Tale, _ gallery: Gallery) {
    guard let report = tale.ending else { return }
    let shape = Shape(width: width, height: height)
    let (x, measure) = (shape.column.x, shape.column.measure)
    let doors = OptionList(
      report.doors.map { Offer($0.text) }, selected: state.selected, shape: shape, page: .plain, marks: false
    )
    let isSmall = shape.isTight
    let most = max(1, height - (isSmall ? 3 : 9))
    let count = min(doors.height, most)
    let line = height - count - shape.gap - 1 - (isSmall ? 0 : 2) - shape.spare
    let number = "ending \(report.place + 1) of \(report.found.count)"
    let indent = isSmall ? 0 : 11
    var rows: [(act: String, row: Row)] = []
    for decision in report.decisions {
      let wrapped = Wrap.rows(Typography.curl(decision.text), max(1, measure - indent))
      for (index, row) in wrapped.enumerated() { rows.append((index == 0 ? decision.act : "", row)) }
    }
    var y = 0
    if isSmall {
      canvas.put(x, 0, Width.cut(heading(report.title, measure), to: measure), ink: .strong, style: .bold)
      if line > 1 { canvas.put(x, 1, "E" + number.dropFirst(), ink: .light) }
      y = line > 5 ? 3 : 2
    } else {
      y = drawEndingHead(&canvas, report, shape, line, rows.count, number, gallery, tale)
    }
    if rows.count > line - y {
      // Where not all rows fit, each decision has one.
      rows = report.decisions.map {
        ($0.act, Row(Width.cut(PlainPage.trimmed(Typography.curl($0.text)), to: max(1, measure - indent))))
      }
    }
    for (act, row) in rows where y < line {
      if !isSmall { canvas.put(x, y, act, ink: .dim) }
      canvas.put(x + indent, y, row)
      y += 1
    }
    canvas.wipe(rows: (line + 1)..<height, .deep)
    canvas.rule(line, light: width * 72 / 100)
    draw(doors, shape.column, at: line + 1 + shape.gap, room: count, on: &canvas)
    if !isSmall { canvas.status(report.summary, "PgUp reads back · e endings · ? keys") }
  }

  private func heading(_ title: String, _ room: Int) -> String {
    let spaced = Typography.spaced(Typography.curl(title))
    return Width.of(spaced) <= room ? spaced : Typography.curl(title).uppercased()
  }

  private func drawEndingHead(
    _ canvas: inout Canvas, _ report: EndingReport, _ shape: Shape, _ line: Int, _ textRows: Int,
    _ number: String,
    _ gallery: Gallery, _ tale: Tale
  ) -> Int {
    let x = shape.column.x
    let rows = line - textRows - 6 - shape.spare - (height < 30 ? 1 : 0)
    var y = 1
    if rows >= 5, showsPictures, let name = Gallery.name(for: tale.staging) {
      let shownRows = min(rows, height * 60 / 100)
      var placing = Placing(columns: 0..<width, rows: 0..<shownRows)
      placing.focusX = Composition.focusX(name)
      placing.focusY = Composition.band(name)
      placing.fade = max(2, shownRows / 3)
      if let picture = gallery.picture(name, small: placing.wantsSmallDrawing) {
        draw(picture, tale.staging.mood, placing, on: &canvas)
        y = rows + 1
      }
    }
    if y == 1 { y = max(1, (line - textRows - 5) / 2) }
    canvas.put(
      x, y, Width.cut(heading(report.title, shape.column.measure), to: shape.column.measure), ink: .strong,
      style: .bold)
    y += 2
    var end = canvas.put(x, y, number, ink: .light) + 4
    if end + 2 * report.found.count <= width {
      for (index, isFound) in report.found.enumerated() {
        let isHere = index == report.place
        canvas.put(
          end, y, isHere ? "◆" : isFound ? "●" : "·", ink: isHere ? .light : isFound ? .prose : .dim,
          style: isHere ? .bold : [])
        end += 2
      }
    }
    return y + 2
  }

  /// The endings: found ones by title and route, the others as blanks in their number.
  func drawEndings(_ canvas: inout Canvas, _ scroll: Scroll) {
    let shape = Shape(width: width, height: height, most: 60)
    let (x, measure) = (shape.column.x, shape.column.measure)
    let found = shelf.endings.count { $0.title != nil }
    var y = shape.isTight ? 0 : 1
    let end = canvas.put(x, y, "Endings", ink: .strong, style: .bold)
    canvas.put(end + 2, y, "\(found) of \(shelf.endings.count) found", ink: .light)
    y += 1 + shape.gap
    let bottom = height - (shape.isTight ? 1 : 2)
    var index = max(0, min(scroll.first, shelf.endings.count - 1))
    if shelf.endings.isEmpty { canvas.put(x, y, "None yet.", ink: .dim) }
    canvas.cursor = Position(x: x + 3, y: y)
    while index < shelf.endings.count, y < bottom {
      let ending = shelf.endings[index]
      canvas.put(endingAt: x + 2, y, "\(index + 1)", ink: .dim)
      if let title = ending.title {
        canvas.put(x + 4, y, "▼", ink: .light)
        canvas.put(x + 6, y, Width.cut(Typography.curl(title), to: measure - 6), ink: .strong, style: .bold)
        y += 1
        for row in Wrap.rows(Typography.curl(ending.route), measure - 6) where y < bottom {
          canvas.put(x + 6, y, row, ink: .dim)
          y += 1
        }
      } else {
        canvas.put(x + 4, y, "▽", ink: .dim)
        canvas.put(x + 6, y, "not found", ink: .dim)
        y += 1
      }
      index += 1
    }
    let more = index < shelf.endings.count ? "▾ " : ""
    canvas.wipe(rows: bottom..<height, .deep)
    canvas.rule(shape.isTight ? bottom : bottom - 1)
    if shape.isTight {
      canvas.put(x, bottom, " \(more)Esc back ", ink: .dim)
    } else {
      canvas.status("▼ found · ▽ not found", "\(more)↑↓ scroll · Esc back")
    }
  }
}
