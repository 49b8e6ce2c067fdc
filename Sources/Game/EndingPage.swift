import Screen

/// The geometry of an ending's page: its title, what it says of the life, and the doors. Views draw it, and
/// the update goes by it.
struct EndingPage {
  /// A row of a decision; `act` is empty but in the first.
  struct Line {
    let decision: Int
    let act: String
    let row: Row
  }

  let shape: Shape
  let doors: OptionList
  /// On a pocket screen the decisions and the doors alternate.
  let showsDoors: Bool
  /// The line across the page; below it are the doors.
  let line: Int
  /// The row of the title, and how many rows above it are the picture's; none where there is no room.
  let title: Int
  let picture: Int
  /// The first row of the decisions, and how far they stand from the margin.
  let top: Int
  let indent: Int
  let lines: [Line]
  /// The lines that are shown.
  let shown: Range<Int>
  /// How many decisions have a line below those that are shown.
  var more: Int { (lines.last?.decision ?? -1) - (shown.last.map { lines[$0].decision } ?? -1) }
  /// Whether the last decision shown goes on below.
  var hasMore: Bool { shown.upperBound < lines.count }

  init(_ model: Model, _ report: EndingReport, _ state: ReadingState, hasPicture: Bool) {
    let height = model.height
    let shape = Shape(width: model.width, height: height)
    self.shape = shape
    let doors = OptionList(
      report.doors(isGentle: false).map { Offer($0.text) }, selected: state.selected, shape: shape,
      page: .plain, marks: false)
    self.doors = doors
    showsDoors = !shape.isPocket || state.showsChoices
    indent = shape.isTight ? 0 : 11
    let count = min(doors.height, max(1, height - (shape.isTight ? 4 : 9)))
    line =
      shape.isPocket
      ? showsDoors ? 0 : height - 1
      : height - count - shape.gap - 1 - (shape.isTight ? 0 : 2) - shape.spare
    let wide = EndingPage.lines(report, max(1, shape.column.measure - indent), isCut: false)
    if shape.isTight {
      (title, picture) = (0, 0)
      top = line > 5 && !shape.isPocket ? 3 : 2
    } else {
      let free = line - wide.count - 6 - shape.spare - (height < 30 ? 1 : 0)
      picture = free >= 5 && hasPicture ? free : 0
      title = picture > 0 ? picture + 1 : max(1, (line - wide.count - 5) / 2)
      top = title + 4
    }
    let room = max(0, line - top)
    // Where not all rows fit, each decision has one; a pocket screen turns over instead.
    let isCut = wide.count > room && !shape.isPocket
    lines = isCut ? EndingPage.lines(report, max(1, shape.column.measure - indent), isCut: true) : wide
    let first = max(0, min(state.firstDecision, lines.count - 1))
    shown = first..<min(lines.count, first + room)
  }

  private static func lines(_ report: EndingReport, _ room: Int, isCut: Bool) -> [Line] {
    report.decisions.enumerated().flatMap { index, decision -> [Line] in
      let text = Typography.curl(decision.text)
      let rows = isCut ? [Row(Width.cut(PlainPage.trimmed(text), to: room))] : Wrap.rows(text, room)
      return rows.enumerated().map { Line(decision: index, act: $0 == 0 ? decision.act : "", row: $1) }
    }
  }
}

extension Model {
  /// The page of the ending that the tale has come to.
  func endingPage(_ report: EndingReport, _ state: ReadingState, _ tale: Tale) -> EndingPage {
    EndingPage(self, report, state, hasPicture: showsPictures && Gallery.name(for: tale.staging) != nil)
  }

  /// The page of an ending: its doors.
  mutating func pressEnding(_ key: Key, _ state: ReadingState, _ tale: Tale) -> [Effect] {
    guard let report = tale.ending else { return closeToTitle() }
    let page = endingPage(report, state, tale)
    let doors = report.doors(isGentle: settings.isGentle || tale.isGentle)
    var state = state
    var menu = Menu(selected: state.selected)
    switch key {
    case .character(" "), .pageDown: turnOver(page, &state)
    case .enter where !page.showsDoors: turnOver(page, &state)
    case .down where page.showsDoors, .character("j") where page.showsDoors, .tab where page.showsDoors:
      menu.move(1, of: doors.count)
    case .up where page.showsDoors, .character("k") where page.showsDoors, .backTab where page.showsDoors:
      menu.move(-1, of: doors.count)
    case .enter: return doors[min(menu.selected, doors.count - 1)].effects
    case .character(let scalar) where ("1"..."9").contains(scalar):
      let index = Int(scalar.value - 0x31)
      return page.showsDoors && index < doors.count ? doors[index].effects : []
    case .pageUp, .character("b"):
      scrollBack(state)
      return []
    default: return pressCommon(key, tale)
    }
    state.selected = menu.selected
    top = .reading(state)
    return []
  }

  /// Shows the decisions that were below; after the last of them the doors, where they have the screen to
  /// themselves, and the first again.
  private func turnOver(_ page: EndingPage, _ state: inout ReadingState) {
    if page.shape.isPocket, page.showsDoors {
      state.showsChoices = false
      state.firstDecision = 0
    } else if page.hasMore, !page.shown.isEmpty {
      state.firstDecision = page.shown.upperBound
    } else if page.shape.isPocket {
      state.showsChoices = true
    } else {
      state.firstDecision = 0
    }
  }
}

extension EndingReport {
  /// The ways on from an ending.
  /// - Parameter isGentle: whether a new life reads gently.
  func doors(isGentle: Bool) -> [(text: String, effects: [Effect])] {
    var doors: [(text: String, effects: [Effect])] = []
    if let lastDecision {
      doors.append(
        ("Back to the decision that led here: \(EndingReport.closed(lastDecision))", [.backToDecision]))
    }
    if hasUnseen { doors.append(("The nearest decision with something unseen behind it.", [.toUnseen])) }
    doors.append(("A new life.", [.begin(isGentle: isGentle)]))
    return doors
  }

  /// A choice's words as the end of a sentence: with a full stop, where they have no end of their own.
  private static func closed(_ words: String) -> String {
    let text = words.reversed().drop { $0 == " " }.reversed()
    var bare = text[...]
    while let last = bare.last, "\"'”’_*)".contains(last) { bare.removeLast() }
    return String(text) + (bare.last.map { ".!?…".contains($0) } == true ? "" : ".")
  }
}
