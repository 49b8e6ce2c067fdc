import Screen

extension Model {
  func drawTitle(_ canvas: inout Canvas, _ menu: Menu, _ gallery: Gallery) {
    let isNarrow = width < 60 || height < 16
    if width >= 36, height >= 10, showsPictures { drawTitlePicture(&canvas, gallery, isNarrow) }
    let x = width < 60 ? 2 : Int((Double(width) * 0.06).rounded())
    let middle = height / 2
    var y = 3
    if isNarrow {
      y = height < 10 ? 1 : 3
      canvas.put(x, height < 10 ? 0 : 1, Typography.spaced("Ballerina"), ink: .strong, style: .bold)
    } else {
      y = titleHead(&canvas, x, middle)
    }
    let entries = titleEntries
    // A small screen gives up the blank row under the name before it hides an entry.
    if isNarrow, height >= 10, entries.count > height - y { y -= 1 }
    let room = max(1, height - y - (isNarrow ? 0 : 2))
    let selected = max(0, min(menu.selected, entries.count - 1))
    let first = max(0, min(selected - room / 2, entries.count - room))
    for index in first..<min(entries.count, first + room) {
      drawEntry(&canvas, entries[index], isOn: index == selected, x, y, isNarrow)
      y += 1
    }
    if !isNarrow {
      let credit = "An unofficial homage after the 2023 film." + (width >= 120 ? " All prose original." : "")
      canvas.put(x, height - (height < 30 ? 1 : 2), credit, ink: .dim)
    }
  }

  private func drawTitlePicture(_ canvas: inout Canvas, _ gallery: Gallery, _ isNarrow: Bool) {
    var placing = Placing(columns: 0..<width, rows: 0..<height)
    placing.focusX = isNarrow ? 0.80 : width < 100 ? 0.72 : 0.70
    placing.zoom = isNarrow ? 1.3 : 1
    placing.line = Double(height) / 2
    if settings.theme.isLight {
      // On paper the picture is a plate beside the words, not a ground under them.
      placing = Placing(columns: max(38, width * 42 / 100)..<max(38, width - 2), rows: 1..<(height - 1))
      if isNarrow { return }
    }
    guard let picture = gallery.picture("title", small: placing.wantsSmallDrawing) else { return }
    draw(picture, ["sea"], placing, on: &canvas)
  }

  /// The name and the line under it. Returns the first row of the entries.
  private func titleHead(_ canvas: inout Canvas, _ x: Int, _ middle: Int) -> Int {
    let lift = max(0, titleEntries.count - (height < 30 ? 8 : 12))
    if size == .broad {
      canvas.put(pixelTitle: "Ballerina", x, middle - 10)
    } else {
      canvas.put(x, middle - 4 - lift, Typography.spaced("Ballerina"), ink: .strong, style: .bold)
    }
    canvas.put(x, middle - (height < 50 ? 2 : 4) - lift, "A revenge in six acts", ink: .dim)
    return middle + (height < 30 ? 1 : 3) - lift
  }

  private func drawEntry(
    _ canvas: inout Canvas, _ entry: TitleEntry, isOn: Bool, _ x: Int, _ y: Int, _ isNarrow: Bool
  ) {
    if isOn {
      canvas.put(x - 2, y, "▸", ink: .light, style: .bold)
      canvas.cursor = Position(x: x, y: y)
    }
    let style: Style = isOn ? colours.depth == .none ? [.bold, .underline] : .bold : []
    let end = canvas.put(
      x, y, Width.cut(entry.label, to: width - x), ink: isOn ? .light : .prose, style: style)
    if let note = note(on: entry), !isNarrow { canvas.put(end + 2, y, note, ink: .dim) }
  }

  private func note(on entry: TitleEntry) -> String? {
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
