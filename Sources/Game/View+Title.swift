import Screen

extension Model {
  func drawTitle(_ canvas: inout Canvas, _ menu: Menu, _ gallery: Gallery) {
    let page = TitlePage(self)
    if width >= 36, height >= 10, showsPictures, guest == nil { drawTitlePicture(&canvas, gallery, page) }
    if let guest {
      canvas.put(page.x, page.name, Width.cut(guest.title, to: width - page.x), ink: .strong, style: .bold)
    } else if size == .broad {
      canvas.put(pixelTitle: "Ballerina", page.x, page.name)
    } else {
      canvas.put(page.x, page.name, Typography.spaced("Ballerina"), ink: .strong, style: .bold)
    }
    if let tagline = page.tagline {
      let words = Width.cut(guest?.byline ?? TitlePage.tagline, to: width - page.x)
      canvas.put(page.x, tagline, words, ink: .dim)
    }
    let entries = titleEntries
    let selected = max(0, min(menu.selected, entries.count - 1))
    let first = max(0, min(selected - page.room / 2, entries.count - page.room))
    let shown = first..<min(entries.count, first + page.room)
    for (offset, index) in shown.enumerated() {
      drawEntry(&canvas, entries[index], isOn: index == selected, page.x, page.top + offset, page.isNarrow)
    }
    if first > 0 { canvas.put(page.x - 2, page.top, "▴", ink: .dim) }
    if shown.upperBound < entries.count {
      canvas.put(page.x - 2, page.top + shown.count - 1, "▾", ink: .dim)
    }
    if let credit = page.credit { canvas.put(page.x, credit, page.words, ink: .dim) }
  }

  private func drawTitlePicture(_ canvas: inout Canvas, _ gallery: Gallery, _ page: TitlePage) {
    var placing = Placing(columns: 0..<width, rows: 0..<height)
    placing.zoom = page.isNarrow ? 1.3 : 1
    placing.line = Double(height) / 2
    let isPlate = settings.theme.isLight && look.paintsGround
    if isPlate {
      // On paper the picture is a plate beside the words, not a ground under them.
      if page.isNarrow { return }
      placing.columns = max(page.edge + 2, width * 42 / 100)..<(width - 2)
      let meets = page.x + Width.of(page.words) >= placing.columns.lowerBound
      placing.rows = 1..<(meets ? (page.credit ?? height) - 1 : height - 1)
      if placing.columns.count < 20 { return }
    }
    // The sun steps aside from the words, as far as the dancer stays well inside the screen.
    let sun = placing.scale * TitlePage.sun
    let focus = min(0.86, (Double(page.edge) + sun) / Double(width))
    placing.focusX = isPlate ? 0.52 : max(page.isNarrow ? 0.80 : width < 100 ? 0.72 : 0.70, focus)
    guard let picture = gallery.picture("title", small: placing.wantsSmallDrawing) else { return }
    // Words stand on a picture only where it can be darkened under them, and is large.
    let isClear = !isPlate && (width < 80 || height < 16 || !look.paintsGround)
    if isClear { placing.clear = page.edge..<(page.edge + 4) }
    draw(picture, ["sea"], placing, on: &canvas)
    if isClear, let credit = page.credit { canvas.wipe(rows: credit..<height, .page) }
  }

  private func drawEntry(
    _ canvas: inout Canvas, _ entry: TitleEntry, isOn: Bool, _ x: Int, _ y: Int, _ isNarrow: Bool
  ) {
    if isOn {
      canvas.put(x - 2, y, "▸", ink: .light, style: .bold)
      canvas.cursor = Position(x: x, y: y)
    }
    let style: Style = isOn ? colours.depth <= .sixteen ? [.bold, .underline] : .bold : []
    let end = canvas.put(
      x, y, Width.cut(entry.label(width), to: width - x), ink: isOn ? .light : .prose, style: style)
    if let note = note(on: entry), !isNarrow { canvas.put(end + 2, y, note, ink: .dim) }
  }

  fileprivate func note(on entry: TitleEntry) -> String? {
    switch entry {
    case .resume:
      guard let place = shelf.place else { return nil }
      return width < 100 || place.scene.isEmpty ? place.act : "\(place.act) · \(place.scene)"
    case .lives: return shelf.lives == 1 ? "1 life" : "\(shelf.lives) lives"
    case .endings:
      let found = shelf.endings.count { $0.title != nil }
      return found == 0 ? nil : "\(found) of \(shelf.endings.count)"
    case .help: return "?"
    case .quit: return "q"
    default: return nil
    }
  }
}

/// Where the parts of the title lie.
private struct TitlePage {
  /// How far the sun reaches to each side of the dancer, in columns of a picture of full size.
  static let sun = 47.0
  static let tagline = "A revenge in six acts"

  let x: Int
  let isNarrow: Bool
  /// The rows of the name, the line under it, the first entry, and the last words.
  let name: Int
  let tagline: Int?
  let top: Int
  let credit: Int?
  /// How many rows there are for entries.
  let room: Int
  /// The column before which all words end, with a blank behind them.
  let edge: Int
  let words: String

  init(_ model: Model) {
    let (width, height) = (model.width, model.height)
    let entries = model.titleEntries
    let isNarrow = width < 60 || height < 16
    self.isNarrow = isNarrow
    x = width < 60 ? 2 : Int((Double(width) * 0.06).rounded())
    let homage = "An unofficial homage after the 2023 film."
    words = model.guest != nil ? "" : homage + (width >= 120 ? " All prose original." : "")
    if isNarrow {
      name = height < 10 ? 0 : 1
      // A small screen gives up the blank row under the name before it hides an entry.
      top = name + (height >= 10 && entries.count <= height - 3 ? 2 : 1)
      (tagline, credit) = (nil, nil)
      room = max(1, height - top)
    } else {
      let last = height - (height < 30 ? 1 : 2)
      let low = height / 2 + (height < 30 ? 1 : 3)
      let lift = max(0, entries.count - (height < 30 ? 8 : 12), low + entries.count + 1 - last)
      let first = low - lift
      let head = height / 2 - (model.size == .broad ? 10 : 4) - (model.size == .broad ? 0 : lift)
      let fits = head > 0
      name = fits ? head : 1
      tagline = fits ? height / 2 - (height < 50 ? 2 : 4) - lift : 2
      top = fits ? first : 4
      credit = last
      room = max(1, last - top)
    }
    let notes = entries.map { entry in
      Width.of(entry.label(width)) + (isNarrow ? 0 : model.note(on: entry).map { Width.of($0) + 2 } ?? 0)
    }
    let title = model.size == .broad ? PixelType.width(title: "Ballerina") : Width.of(TitlePage.tagline)
    edge = x + max(notes.max() ?? 0, title) + 2
  }
}
