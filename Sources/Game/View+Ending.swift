import Screen

extension Model {
  /// The page of an ending: its title, what it says of the life, which endings were found, and the doors.
  func drawEnding(_ canvas: inout Canvas, _ state: ReadingState, _ tale: Tale, _ gallery: Gallery) {
    guard let report = tale.ending else { return }
    let page = endingPage(report, state, tale)
    let x = page.shape.column.x
    if page.picture > 0 { drawEndingPicture(&canvas, page, tale, gallery) }
    if !page.shape.isPocket || !page.showsDoors { drawEndingHead(&canvas, page, report) }
    for (offset, index) in page.shown.enumerated() {
      let line = page.lines[index]
      if page.indent > 0 { canvas.put(x, page.top + offset, line.act, ink: .dim) }
      canvas.put(x + page.indent, page.top + offset, line.row)
    }
    canvas.wipe(rows: (page.line + 1)..<height, .deep)
    canvas.rule(page.line, light: width * 72 / 100)
    drawTurning(&canvas, page)
    if page.showsDoors {
      let top = page.line + 1 + page.shape.gap
      draw(page.doors, page.shape.column, at: top, room: max(1, height - top), on: &canvas)
    }
    if !page.shape.isTight {
      canvas.status(report.summary, "PgUp reads back · e endings · ? keys")
    }
  }

  /// On the line: how many decisions are not in sight, and the key that shows them.
  private func drawTurning(_ canvas: inout Canvas, _ page: EndingPage) {
    let isPocket = page.shape.isPocket
    guard page.hasMore || page.shown.lowerBound > 0 || isPocket else { return }
    let count = page.more > 0 ? "\(page.more) more · " : ""
    let words =
      isPocket && page.showsDoors
      ? " ▴ " : " \(page.hasMore ? count : "")space \(page.hasMore ? "▾" : isPocket ? "▸" : "▴") "
    let x = width - Width.of(words) - (isPocket && page.showsDoors ? 0 : 1)
    canvas.put(x, page.line, words, ink: .light)
    if isPocket, !page.showsDoors { canvas.cursor = Position(x: x + 1, y: page.line) }
  }

  private func heading(_ title: String, _ room: Int) -> String {
    let spaced = Typography.spaced(Typography.curl(title))
    return Width.of(spaced) <= room ? spaced : Typography.curl(title).uppercased()
  }

  private func drawEndingPicture(
    _ canvas: inout Canvas, _ page: EndingPage, _ tale: Tale, _ gallery: Gallery
  ) {
    guard let name = Gallery.name(for: tale.staging) else { return }
    let shownRows = min(page.picture, height * 60 / 100)
    var placing = Placing(columns: 0..<width, rows: 0..<shownRows)
    placing.focusX = Composition.focusX(name)
    placing.focusY = Composition.band(name)
    placing.fade = max(2, shownRows / 3)
    if let picture = gallery.picture(name, small: placing.wantsSmallDrawing) {
      draw(picture, tale.staging.mood, placing, on: &canvas)
    }
  }

  private func drawEndingHead(_ canvas: inout Canvas, _ page: EndingPage, _ report: EndingReport) {
    let (x, measure) = (page.shape.column.x, page.shape.column.measure)
    let title = Width.cut(heading(report.title, measure), to: measure)
    canvas.put(x, page.title, title, ink: .strong, style: .bold)
    let number = "nding \(report.place + 1) of \(report.found.count)"
    if page.shape.isTight {
      if page.line > 1 { canvas.put(x, 1, "E" + number, ink: .light) }
      return
    }
    let y = page.title + 2
    var end = canvas.put(x, y, "e" + number, ink: .light) + 4
    guard end + 2 * report.found.count <= width else { return }
    for (index, isFound) in report.found.enumerated() {
      let isHere = index == report.place
      canvas.put(
        end, y, isHere ? "◆" : isFound ? "●" : "·", ink: isHere ? .light : isFound ? .prose : .dim,
        style: isHere ? .bold : [])
      end += 2
    }
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
