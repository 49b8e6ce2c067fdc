import Screen

extension Model {
  func drawNote(_ canvas: inout Canvas, _ state: NoteState) {
    let page = NotePage(self, state)
    let shape = Shape(width: width, height: height, most: 60)
    if let heading = page.heading {
      canvas.put(page.column.x, heading, "Before you begin", ink: .strong, style: .bold)
    }
    let end = min(page.rows.count, page.first + page.room)
    let first = page.first < page.rows.count && page.rows[page.first] == nil ? page.first + 1 : page.first
    for (offset, index) in (first..<max(first, end)).enumerated() {
      if let row = page.rows[index] { canvas.put(page.column.x, page.textTop + offset, row) }
    }
    canvas.wipe(rows: min(height, page.line + 1)..<height, .deep)
    canvas.rule(page.line)
    if page.showsAnswers {
      let top = page.line + 1 + shape.gap
      draw(page.options, page.column, at: top, room: max(1, height - top), on: &canvas)
    } else {
      canvas.put(width - 10, page.line, " space ▾ ", ink: .light)
      canvas.cursor = Position(x: width - 9, y: page.line)
    }
  }

  func drawQuestion(_ canvas: inout Canvas, _ question: Question) {
    let shape = Shape(width: width, height: height, most: 60)
    let options = OptionList(
      question.answers.map { Offer($0.text) }, selected: question.selected, shape: shape, page: .plain,
      marks: false)
    let rows = Wrap.rows(question.text, shape.column.measure)
    let needed = rows.count + 2 * shape.gap + 1 + options.height
    let top = max(0, (height - needed) / 2)
    let room = max(1, min(rows.count, height - options.height - 1))
    for (offset, row) in rows.prefix(room).enumerated() { canvas.put(shape.column.x, top + offset, row) }
    let line = min(height - 2, top + room + shape.gap)
    canvas.wipe(rows: (line + 1)..<height, .deep)
    canvas.rule(line)
    let first = line + 1 + shape.gap
    draw(options, shape.column, at: first, room: max(1, height - first), on: &canvas)
  }

  func drawSettings(_ canvas: inout Canvas, _ menu: Menu) {
    let shape = Shape(width: width, height: height, most: 60)
    let column = shape.column
    let entries = Settings.Entry.all
    let selected = max(0, min(menu.selected, entries.count - 1))
    var lines: [(group: String?, entry: Int?)] = []
    for (index, entry) in entries.enumerated() {
      let isFirst = index == 0 || entries[index - 1].group != entry.group
      if isFirst, height >= 24 {
        if index > 0, height >= 30 { lines.append((nil, nil)) }
        lines.append((entry.group, nil))
      }
      lines.append((nil, index))
    }
    var y = shape.isTight ? 0 : 1
    canvas.put(column.x, y, "Settings", ink: .strong, style: .bold)
    y += shape.isTight ? 1 : 2
    let line = height - (shape.isTight ? (height < 10 ? 2 : 3) : 5)
    let room = max(1, line - y)
    let at = lines.firstIndex { $0.entry == selected } ?? 0
    let first = lines.count > room ? max(0, min(lines.count - room, at - room / 2)) : 0
    if height >= 40 { y += 2 }
    for (group, entry) in lines[first..<min(lines.count, first + room)] {
      if let group { canvas.put(column.x, y, group, ink: .dim) }
      if let entry { drawSetting(&canvas, entries[entry], isOn: entry == selected, column, y) }
      y += 1
    }
    canvas.wipe(rows: (line + 1)..<height, .deep)
    canvas.rule(line, light: column.x + min(30, column.measure / 2 + 2))
    let helps = Wrap.rows(entries[selected].help, column.measure)
    for (offset, row) in helps.prefix(max(1, height - line - 1)).enumerated() where line + 1 + offset < height
    {
      canvas.put(column.x, line + 1 + offset, row, ink: shape.isTight ? .dim : .prose)
    }
    if !shape.isTight {
      canvas.wipe(rows: (height - 1)..<height, .deep)
      canvas.status("←→ change · ↑↓ move", "Esc back")
    }
  }

  private func drawSetting(
    _ canvas: inout Canvas, _ entry: Settings.Entry, isOn: Bool, _ column: Column, _ y: Int
  ) {
    let indent = height >= 24 ? 1 : 0
    if isOn {
      canvas.pool(y, column)
      canvas.put(column.x - 2, y, "▸", ink: selectionLight, style: .bold)
      canvas.cursor = Position(x: column.x + indent, y: y)
    }
    let at = column.x + min(30, column.measure / 2 + 2)
    let words = Width.cut(entry.name, to: max(1, at - column.x - indent - 1))
    canvas.put(column.x + indent, y, words, ink: isOn ? selectionInk : .prose, style: isOn ? .bold : [])
    var value = entry.value(settingsShown)
    if entry.name == "Colour", settings.colour == nil {
      value = "\(colours.depth.rawValue) (\(colours.reason))"
    }
    let room = column.x + column.measure - at - 2
    let shown = isOn ? "‹ \(Width.cut(value, to: room - 2)) ›" : "  \(Width.cut(value, to: room))"
    canvas.put(at, y, shown, ink: isOn ? selectionLight : .dim, style: isOn ? .bold : [])
  }

  func drawHelp(_ canvas: inout Canvas, _ scroll: Scroll) {
    let page = HelpPage(self)
    let x = width >= 60 ? 4 : 2
    var y = height >= 16 ? 1 : 0
    canvas.put(x, y, "Keys and signs", ink: .strong, style: .bold)
    if width >= 36 { canvas.put(endingAt: width - x, y, "any key: back", ink: .dim) }
    y += height >= 16 ? 2 : 1
    let first = max(0, min(scroll.first, page.rows.count - 1))
    let end = min(page.rows.count, first + page.room)
    let second = x + (width < 120 ? 41 : 58)
    for (offset, index) in (first..<end).enumerated() {
      drawHelpLine(&canvas, page.rows[index], x, y + offset, page.isWide ? second - 2 : width)
      if index < page.right.count { drawHelpLine(&canvas, page.right[index], second, y + offset, width) }
    }
    canvas.cursor = Position(x: x, y: height - 1)
    if end < page.rows.count { canvas.put(x, height - 1, "space ▾ more", ink: .light) }
  }

  private func drawHelpLine(_ canvas: inout Canvas, _ line: HelpPage.Line, _ x: Int, _ y: Int, _ end: Int) {
    switch line {
    case .heading(let title): canvas.put(x, y, title, ink: .light, style: .bold)
    case .entry(let entry):
      canvas.put(x, y, entry.sign, ink: .strong, style: .bold)
      let at = x + (width >= 60 ? 11 : 10)
      canvas.put(at, y, Width.cut(entry.words, to: max(1, end - at - 1)))
    case .text(let row): canvas.put(x, y, row, ink: .dim)
    case .blank: break
    }
  }

  func drawCredits(_ canvas: inout Canvas) {
    let shape = Shape(width: width, height: height, most: 60)
    let texts = [
      "An unofficial homage after the film of 2023. It is not connected with the makers or owners of that film; nobody "
        + "of them has seen or approved it.",
      "All prose is original. Nothing is quoted from the film.",
      "The story is written in ink, a language by inkle; it is compiled and told by an engine of our own, in Swift. "
        + "The screen is drawn through ncurses.",
      "Free software under the MIT licence.",
    ]
    var rows: [Row?] = []
    for text in texts {
      if !rows.isEmpty, !shape.isTight { rows.append(nil) }
      rows += Wrap.rows(text, shape.column.measure)
    }
    let top = max(0, (height - rows.count - 2 - shape.gap) / 2)
    canvas.put(shape.column.x, top, "Credits", ink: .strong, style: .bold)
    for (offset, row) in rows.enumerated() {
      if let row { canvas.put(shape.column.x, top + 1 + shape.gap + offset, row) }
    }
    if !shape.isTight { canvas.status("", "any key: back") }
  }
}
