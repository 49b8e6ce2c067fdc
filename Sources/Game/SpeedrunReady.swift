import Screen
import Speedrun

/// The pages before and beside a run: ready, keys, jumps.
extension RunModel {
  func drawReady(_ now: Milliseconds) -> Canvas {
    var canvas = blank()
    let shape = Shape(width: width, height: height)
    let column = shape.column
    let view = analysis(at: now)
    var rows: [(row: Row, ink: Paint)] = []
    if !shape.isPocket {
      for rule in race.track.rules {
        rows += Wrap.rows(Typography.curl(rule), column.measure).map { ($0, .prose) }
      }
    }
    let figures = readyFigures(view)
    let line = max(2, height - figures.count - (shape.isTight ? 3 : 6))
    let room = max(0, line - 3 - 2 * shape.gap)
    let top = max(0, line - min(room, rows.count) - 2 * shape.gap - 2)
    canvas.put(column.x, top, Width.cut(race.track.name, to: column.measure), ink: .strong, style: .bold)
    let attempt = "attempt \(race.header.attempt)"
    if Width.of(race.track.name) + attempt.count + 2 <= column.measure {
      canvas.put(endingAt: column.x + column.measure, top, attempt, ink: .dim)
    }
    for (offset, row) in rows.prefix(room).enumerated() {
      canvas.put(column.x, top + 1 + shape.gap + offset, row.row, ink: row.ink)
    }
    canvas.wipe(rows: min(height, line + 1)..<height, .deep)
    canvas.rule(line)
    var y = line + 1 + shape.gap
    let value = column.x + min(20, column.measure / 2)
    for figure in figures where y < height - 1 {
      canvas.put(column.x, y, Width.cut(figure.name, to: value - column.x - 1), ink: .dim)
      canvas.put(value, y, Width.cut(figure.value, to: column.x + column.measure - value), ink: figure.ink)
      y += 1
    }
    let start = "Enter starts the clock"
    let last = height - 1
    canvas.put(column.x, last, Width.cut(start, to: column.measure), ink: .light, style: .bold)
    canvas.cursor = Position(x: column.x, y: last)
    if let notice {
      canvas.put(column.x, max(0, last - 1), Width.cut(notice, to: column.measure), ink: .strong)
    }
    let keys = "←→ against · t clock · ? keys · q back"
    if column.measure >= start.count + keys.count + 2 {
      canvas.put(endingAt: column.x + column.measure, last, keys, ink: .dim)
    }
    return canvas
  }

  private func readyFigures(_ view: Analysis) -> [(name: String, value: String, ink: Paint)] {
    let board = race.board
    var figures: [(name: String, value: String, ink: Paint)] = []
    let isNarrow = width < 60
    let order =
      race.header.order == .read
      ? (isNarrow ? "a new order" : "choices in a new order each attempt")
      : (isNarrow ? "the story’s order" : "choices in the story’s order")
    figures.append(("board", order, .prose))
    figures.append(("against", "‹ \(comparison.name.lowercased()) ›", .light))
    if height < 10 { return figures }
    figures.append(("personal best", board.personalBest(timing)?.clock ?? "none yet", .gold))
    if let sum = view.sumOfBest { figures.append(("sum of best", sum.clock, .prose)) }
    figures.append(
      (width < 44 ? "finished" : "finished / attempts", "\(board.finished) / \(board.attempts.count)", .prose)
    )
    figures.append(
      ("clock", timing == .real ? (isNarrow ? "real time" : "real time, which ranks") : "game time", .prose))
    return figures
  }

  /// The keys and signs of a run, each with its words.
  var helpLines: [(key: String, words: String)] {
    var lines: [(key: String, words: String)] = [
      ("1–9", "choose"), ("↑↓ Enter", "select, and choose"), ("PgUp b", "read back"),
      ("R", "begin anew; asked twice after the first split"), ("P", "pause: no text, the real time runs"),
      ("c", "another comparison"), ("t", "real time or game time"), ("Q Esc", "end the attempt; asked twice"),
    ]
    if race.track.allowsJumps { lines.append(("J", "jump back to an earlier turn of this run")) }
    for standing in [Standing.aheadGaining, .aheadLosing, .behindGaining, .behindLosing, .best] {
      lines.append((standing.sign, standing.words))
    }
    return lines + [("◇", "the run of the personal best")]
  }

  /// How many of them fit on one page.
  var helpRoom: Int { helpRows * (isHelpSplit ? 2 : 1) }

  private var helpRows: Int { max(1, height - (height >= 20 ? 4 : height >= 16 ? 3 : 2)) }

  /// Two columns, where one does not hold them all and there is room for two.
  private var isHelpSplit: Bool { width >= 90 && helpLines.count > helpRows }

  func drawHelp(from first: Int) -> Canvas {
    var canvas = blank()
    let x = width >= 60 ? 4 : 2
    let top = height >= 16 ? 1 : 0
    canvas.put(x, top, Width.cut("Keys and signs of a run", to: width - x), ink: .strong, style: .bold)
    let lines = helpLines.dropFirst(first).prefix(helpRoom)
    for (index, line) in lines.enumerated() {
      let column = x + index / helpRows * (width / 2 - x)
      let row = top + (height >= 20 ? 2 : 1) + index % helpRows
      let end = isHelpSplit && index < helpRows ? width / 2 : width
      canvas.put(column, row, line.key, ink: .strong, style: .bold)
      canvas.put(column + 10, row, Width.cut(line.words, to: end - column - 11))
    }
    let isLast = first + helpRoom >= helpLines.count
    canvas.put(x, height - 1, isLast ? "any key: back" : "space ▾ more", ink: isLast ? .dim : .light)
    canvas.cursor = Position(x: x, y: height - 1)
    return canvas
  }

  func drawJumps(_ selected: Int, _ now: Milliseconds) -> Canvas {
    var canvas = blank()
    let shape = Shape(width: width, height: height)
    let column = shape.column
    canvas.put(column.x, 0, "Jump back to", ink: .strong, style: .bold)
    canvas.put(endingAt: column.x + column.measure, 0, analysis(at: now).now.clock, ink: .dim)
    let places = jumpPlaces
    let room = max(1, height - 3)
    let first = max(0, min(places.count - room, selected - room / 2))
    for (offset, index) in (first..<min(places.count, first + room)).enumerated() {
      let place = places[index]
      let y = 1 + shape.gap + offset
      guard y < height - 1 else { break }
      let isOn = index == selected
      if isOn {
        canvas.pool(y, column)
        canvas.put(column.x - 2, y, "▸", ink: reading.selectionLight, style: .bold)
        canvas.cursor = Position(x: column.x, y: y)
      }
      let scene = race.course.scene(life: place.life, turn: place.turn) ?? "the beginning"
      let text = "life \(place.life + 1), turn \(place.turn): \(Typography.curl(scene))"
      canvas.put(
        column.x, y, Width.cut(text, to: column.measure), ink: isOn ? reading.selectionInk : .prose,
        style: isOn ? .bold : [])
    }
    canvas.put(column.x, height - 1, Width.cut("Enter jumps · Esc goes on", to: column.measure), ink: .dim)
    return canvas
  }
}
