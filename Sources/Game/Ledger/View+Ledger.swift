import Screen

extension Model {
  func drawLedger(_ canvas: inout Canvas, _ state: LedgerState) {
    guard ledgers.indices.contains(state.page) else { return }
    let ledger = ledgers[state.page]
    let shape = Shape(width: width, height: height, most: 74)
    let column = shape.column
    let selected = max(0, min(state.selected, ledger.entries.count - 1))
    var y = shape.isTight ? 0 : 1
    let end = canvas.put(column.x, y, ledger.title, ink: .strong, style: .bold)
    canvas.put(
      end + 2, y, Width.cut(ledger.summary, to: max(0, column.x + column.measure - end - 2)), ink: .light)
    if ledgers.count > 1, width >= 60 { drawPages(&canvas, state, column, y) }
    y += 1 + shape.gap
    let body = bodyRows(ledger, selected, column)
    let status = shape.isTight ? 0 : 2
    let most = max(0, min(body.count, shape.isTight ? height / 3 : height / 3 + 1))
    let line = height - status - most - 1 - (most > 0 ? shape.gap : 0)
    let room = max(1, line - y - (shape.isTight ? 0 : 1))
    let first = max(0, min(selected - room / 2, ledger.entries.count - room))
    canvas.cursor = Position(x: column.x, y: min(height - 1, y))
    if ledger.entries.isEmpty { canvas.put(column.x, y, "Nothing yet.", ink: .dim) }
    for index in first..<min(ledger.entries.count, first + room) {
      draw(
        ledger.entries[index], isOn: index == selected, isMarked: state.marked == ledger.entries[index].id,
        column, y, on: &canvas)
      y += 1
    }
    if first > 0 {
      canvas.put(min(width - 1, column.x + column.measure + 1), 1 + shape.gap * 2, "▴", ink: .dim)
    }
    if first + room < ledger.entries.count {
      canvas.put(min(width - 1, column.x + column.measure + 1), y - 1, "▾", ink: .dim)
    }
    let cursor = canvas.cursor
    canvas.wipe(rows: min(height, line + 1)..<height, .deep)
    canvas.rule(line)
    for (offset, row) in body.prefix(most).enumerated() {
      canvas.put(column.x, line + 1 + (most > 0 ? shape.gap : 0) + offset, row)
    }
    if !shape.isTight { canvas.status(ledger.keys, ledgers.count > 1 ? "←→ pages · Esc back" : "Esc back") }
    canvas.cursor = cursor
    if let name = state.name { drawName(&canvas, name, column) }
  }

  /// The names of the pages before and after.
  private func drawPages(_ canvas: inout Canvas, _ state: LedgerState, _ column: Column, _ y: Int) {
    let before = ledgers[(state.page + ledgers.count - 1) % ledgers.count].title
    let after = ledgers[(state.page + 1) % ledgers.count].title
    canvas.put(endingAt: column.x + column.measure, y, "◂ \(before)   \(after) ▸", ink: .dim)
  }

  private func bodyRows(_ ledger: Ledger, _ selected: Int, _ column: Column) -> [Row] {
    guard ledger.entries.indices.contains(selected) else { return [] }
    return ledger.entries[selected].body.flatMap { Wrap.rows(Typography.curl($0), column.measure) }
  }

  private func draw(
    _ entry: Ledger.Entry, isOn: Bool, isMarked: Bool, _ column: Column, _ y: Int, on canvas: inout Canvas
  ) {
    if isOn {
      canvas.pool(y, column)
      canvas.put(column.x - 2, y, "▸", ink: selectionLight, style: .bold)
      canvas.cursor = Position(x: column.x, y: y)
    } else if isMarked {
      canvas.put(column.x - 2, y, "›", ink: .light, style: .bold)
    }
    var x = column.x
    if !entry.sign.isEmpty {
      let ink: Paint = isOn ? selectionLight : entry.isFound ? .light : .dim
      x = canvas.put(x, y, entry.sign, ink: ink) + 1
    }
    var note = entry.note
    if let isSet = entry.isOn { note = (isSet ? "‹ on ›" : "‹ off ›") + (note.isEmpty ? "" : "  " + note) }
    let end = column.x + column.measure
    let noteWidth = min(Width.of(note), column.measure / 2)
    let title = Width.cut(Typography.curl(entry.title), to: max(1, end - x - noteWidth - 2))
    let ink: Paint = isOn ? selectionInk : entry.isFound ? .prose : .dim
    canvas.put(x, y, title, ink: ink, style: isOn ? .bold : [])
    canvas.put(
      endingAt: end, y, Width.cut(Typography.curl(note), to: max(0, noteWidth)),
      ink: isOn ? selectionInk : .dim)
  }

  private func drawName(_ canvas: inout Canvas, _ name: String, _ column: Column) {
    canvas.wipe(rows: (height - 1)..<height, .deep)
    let end = canvas.put(min(column.x, 2), height - 1, "Name: ", ink: .light, style: .bold)
    let shown = Width.cut(name, to: max(1, width - end - 2))
    let after = canvas.put(end, height - 1, shown)
    canvas.cursor = Position(x: min(width - 1, after), y: height - 1)
  }
}
