import Cues
import Screen

extension Model {
  /// The whole screen as it is to be shown now. Pure: the same model and pictures give the same cells.
  public func view(_ gallery: Gallery) -> Canvas {
    var canvas = Canvas(width: width, height: height, look: look)
    canvas.ground(rows: 0..<height, .page)
    if size == .tooSmall {
      drawTooSmall(&canvas)
      return canvas
    }
    switch top {
    case .title(let menu): drawTitle(&canvas, menu, gallery)
    case .note(let state): drawNote(&canvas, state)
    case .reading(let state): drawReading(&canvas, state, gallery)
    case .settings(let menu): drawSettings(&canvas, menu)
    case .help(let scroll): drawHelp(&canvas, scroll)
    case .question(let question): drawQuestion(&canvas, question)
    case .endings(let scroll): drawEndings(&canvas, scroll)
    case .map(let state): drawMap(&canvas, state)
    case .ledger(let state): drawLedger(&canvas, state)
    case .reread(let reread): drawReread(&canvas, reread)
    case .credits: drawCredits(&canvas)
    }
    if let notice { drawNotice(&canvas, notice) }
    return canvas
  }

  /// The theme and depth of the settings and the terminal, in the light of the page on top.
  var look: Look {
    Look(
      theme: settings.theme, depth: colours.depth, light: light, hasSigns: hasSigns,
      isGroundLight: colours.isGroundLight)
  }

  private var light: Light {
    if case .map(let state) = top, map.acts.indices.contains(state.act) {
      return Light(act: map.acts[state.act].number)
    }
    guard case .reading(let state) = top, let tale else { return .title }
    if state.back != nil { return Light(act: tale.staging.act?.number ?? 0) }
    let page = ReadingPage(self, tale, state)
    let staging = page.stop.staging
    if !state.isAtEnding, page.stop.card == nil {
      if staging.page == .memory { return .memory }
      if staging.page.isChoi { return .choi }
    }
    return Light(act: staging.act?.number ?? 0)
  }

  /// Whether pictures may be drawn at all.
  var showsPictures: Bool { settings.showsPictures && hasSigns }

  private func drawTooSmall(_ canvas: inout Canvas) {
    let texts = ["Ballerina needs 20 by 6. Nothing is lost.", "Needs 20 by 6.", "20x6 needed", "20x6"]
    let text = texts.first { Width.of($0) <= width } ?? "·"
    canvas.put(max(0, (width - Width.of(text)) / 2), height / 2, text)
  }

  private func drawNotice(_ canvas: inout Canvas, _ text: String) {
    let x = min(2, max(0, width - 20))
    let room = max(1, width - 2 * x)
    // In the name of a file an underscore is no mark of italics.
    let rows = Wrap.rows(plain: text, room).prefix(max(1, height - 2))
    canvas.wipe(rows: (height - rows.count)..<height, .pool)
    for (y, row) in zip((height - rows.count)..., rows) {
      canvas.put(x, y, row, ink: selectionInk, style: .bold)
    }
  }

  /// The ink of words on the selected row.
  var selectionInk: Paint { settings.theme == .contrast && colours.depth >= .indexed ? .page : .strong }
  /// The ink of marks on the selected row.
  var selectionLight: Paint { settings.theme == .contrast && colours.depth >= .indexed ? .page : .light }
}

extension Canvas {
  /// The last row: what is where on the left, what can be done on the right, if both fit.
  mutating func status(_ left: String, _ right: String) {
    let margin = width >= 120 ? 4 : 2
    let measure = width - 2 * margin
    put(margin, height - 1, Width.cut(left, to: measure), ink: .dim)
    if Width.of(left) + Width.of(right) + 2 <= measure {
      put(endingAt: margin + measure, height - 1, right, ink: .dim)
    }
  }

  /// One row of set text.
  @discardableResult
  mutating func put(_ x: Int, _ y: Int, _ row: Row, ink: Paint = .prose, style: Style = []) -> Int {
    var x = x
    for run in row.runs {
      x = put(x, y, run.text, ink: ink, style: run.isItalic ? style.union(.italic) : style)
    }
    return x
  }

  /// A row's selection: its ground, where grounds can be painted.
  mutating func pool(_ y: Int, _ column: Column) {
    guard look.paintsGround else { return }
    let end = min(width, column.x + column.measure + 2)
    ground(rows: y..<(y + 1), columns: max(0, column.x - 2)..<end, .pool)
  }
}

extension Model {
  /// Draws numbered options from a row on, as many as fit into `room` with the selected one among them; the
  /// terminal's cursor goes to the first cell of the selected one. Returns the row after them.
  @discardableResult
  func draw(_ options: OptionList, _ column: Column, at top: Int, room: Int, on canvas: inout Canvas) -> Int {
    let visible = options.fitting(room)
    var y = top
    for index in visible {
      let entry = options.entries[index]
      let isOn = index == options.selected
      let ink = isOn ? selectionLight : .prose
      for (count, text) in entry.rows.enumerated() {
        if isOn { canvas.pool(y, column) }
        if count == 0 {
          if isOn { canvas.put(column.x - 2, y, "▸", ink: ink, style: .bold) }
          let reversed: Style = isOn && colours.depth <= .sixteen ? [.bold, .reverse] : isOn ? .bold : []
          canvas.put(column.x, y, "\(entry.number)", ink: isOn ? ink : .dim, style: reversed)
          if let mark = entry.mark {
            canvas.put(
              column.x + column.measure - 1, y, Model.sign(mark),
              ink: isOn && settings.theme == .contrast ? ink : .dim)
          }
          if let term = entry.term {
            canvas.put(
              column.x + 3, y, Width.cut(term, to: max(1, options.termWidth - 1)), ink: isOn ? ink : .strong,
              style: .bold)
          }
          if isOn { canvas.cursor = Position(x: column.x + 3, y: y) }
        }
        let words: Paint = isOn ? selectionInk : .prose
        canvas.put(
          column.x + 3 + options.termWidth, y, text, ink: words,
          style: isOn && options.termWidth == 0 ? .bold : [])
        y += 1
      }
    }
    if visible.lowerBound > 0 { canvas.put(column.x + column.measure + 1, top, "▴", ink: .dim) }
    if visible.upperBound < options.entries.count {
      canvas.put(column.x + column.measure + 1, y - 1, "▾", ink: .dim)
    }
    return y
  }

  static func sign(_ mark: Offer.Mark) -> String {
    switch mark {
    case .never: "○"
    case .partly: "◐"
    case .wholly: "●"
    }
  }
}
