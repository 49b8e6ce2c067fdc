import Cues
import Screen

/// The geometry of a page of text: what is on it, row by row. Views draw it, and the update goes by it.
struct ReadingPage {
  let script: Script
  let stop: Script.Stop
  /// True where the tale's options are on the page, under the line.
  let showsOptions: Bool
  let rows: [SetRow]
  /// The rows that are shown.
  let shown: Range<Int>
  let options: OptionList
  let frame: Frame

  /// The first row that no screen before this one has shown.
  let fresh: Int
  /// True where more text of this page is below.
  var hasMore: Bool { shown.upperBound < rows.count }
  /// True where nothing of the passage is left to show.
  var isLast: Bool { !hasMore && stop == script.stops.last }

  init(_ model: Model, _ tale: Tale, _ state: ReadingState) {
    script = Script(tale.passages.last ?? Passage(taken: nil, lines: []))
    let index = max(0, min(state.stop, script.stops.count - 1))
    stop = script.stops[index]
    let page = stop.staging.page
    let shape = Shape(width: model.width, height: model.height, page: page)
    let rows = Setting(measure: shape.column.measure, isTight: shape.isTight, page: page)
      .rows(script.blocks, script.page(at: index))
    let isLastStop = index == script.stops.count - 1
    let all = OptionList(
      tale.options, selected: state.selected, shape: shape, page: page,
      marks: model.showsMarks && !shape.isPocket)
    let alone = Frame(shape, options: nil, rows: rows.count, showsStatus: model.settings.showsStatus)
    let full = Frame(shape, options: all, rows: rows.count, showsStatus: model.settings.showsStatus)
    let hasOptions = isLastStop && !tale.options.isEmpty
    self.rows = rows
    fresh = state.fresh.map { ReadingPage.row(of: $0, rows) } ?? 0
    let first = state.anchor.map { ReadingPage.row(of: $0, rows) }
    if let first {
      let ends = hasOptions ? rows.count - first <= full.room : rows.count - first <= alone.room
      showsOptions = hasOptions && ends && !shape.isPocket
      frame = showsOptions ? full : alone
      let start = ends && !shape.isPocket ? max(0, min(first, rows.count - frame.room)) : first
      shown = start..<min(rows.count, start + max(1, frame.room))
    } else {
      showsOptions = hasOptions && (!shape.isPocket || state.showsChoices)
      frame = showsOptions ? full : alone
      var start = max(0, rows.count - max(0, frame.room))
      if start < rows.count, rows[start].isBlank { start += 1 }
      shown = start..<rows.count
    }
    options = all
  }

  /// The index of the row that an anchor means, however the text is wrapped now.
  private static func row(of anchor: ReadingState.Anchor, _ rows: [SetRow]) -> Int {
    rows.lastIndex { $0.block == anchor.block && !$0.isBlank && $0.index <= anchor.row }
      ?? rows.firstIndex { $0.block >= anchor.block } ?? 0
  }

  /// The anchor of a row; a blank one counts as the text after it.
  func anchor(of row: Int) -> ReadingState.Anchor? {
    guard row < rows.count else { return nil }
    return ReadingState.Anchor(block: rows[row].block, row: max(0, rows[row].index))
  }

  /// The first row of a stop's text.
  func firstRow(of stop: Script.Stop) -> Int {
    rows.firstIndex { $0.block >= stop.blocks.lowerBound && !$0.isBlank } ?? 0
  }

  /// How many blocks of the passage, from the first on, the reader has come to.
  var blocksReached: Int { stop.blocks.upperBound }

  /// The letters of the stop that is being read, for the typewriter.
  var letters: Int {
    rows.filter { stop.blocks.contains($0.block) }.reduce(0) { $0 + $1.row.text.count }
  }
}

/// What a size makes of a kind of page.
struct Shape: Equatable, Sendable {
  let width: Int
  let height: Int
  let page: Page
  let column: Column

  init(width: Int, height: Int, page: Page = .plain, most: Int = 66) {
    self.width = width
    self.height = height
    self.page = page
    var column = page.isChoi ? Shape.finder(width) : Column(width: width, most: most)
    if height < 10, width < 60, !page.isChoi { column.measure = max(1, width - 3) }
    self.column = column
  }

  /// Choi's column is pushed to the right, inside the corners of the viewfinder.
  private static func finder(_ width: Int) -> Column {
    var column = Column(width: width)
    column.measure = width >= 60 ? min(50, width - 8) : max(1, width - 6)
    column.x = width - column.measure - (width < 60 ? 3 : width < 100 ? 6 : width / 8)
    return column
  }

  /// Small screens have no blank rows.
  var isTight: Bool { height < 16 }
  /// On a pocket screen text and choices alternate.
  var isPocket: Bool { height < 10 }
  /// The blank row around the line.
  var gap: Int { isTight ? 0 : 1 }
  /// The row that tall screens leave free above the status.
  var spare: Int { height >= 30 ? 1 : 0 }
}

/// The options of a page as rows.
struct OptionList {
  struct Entry: Equatable {
    var number: Int
    var rows: [String]
    /// The first of two columns in a fight: the term.
    var term: String?
    var mark: Offer.Mark?
  }

  let entries: [Entry]
  let selected: Int
  /// The columns of the term, where the options have one.
  let termWidth: Int

  init(_ options: [Offer], selected: Int, shape: Shape, page: Page, marks: Bool) {
    self.selected = max(0, min(selected, options.count - 1))
    let measure = shape.column.measure
    let split = options.map { OptionList.move($0.text) }
    let isFight = if case .fight = page { true } else { false }
    let hasTerms = isFight && !split.isEmpty && split.allSatisfy { $0 != nil }
    let longest = split.map { Width.of($0?.term ?? "") }.max() ?? 0
    termWidth = hasTerms ? min(max(longest + 2, shape.width >= 60 ? 10 : 8), max(4, measure / 2)) : 0
    let hasMarks = marks && options.contains { $0.mark != nil }
    let room = measure - 3 - termWidth - (hasMarks && !hasTerms ? 3 : 0)
    entries = options.enumerated().map { index, option in
      let move = hasTerms ? split[index] : nil
      var rows = Wrap.rows(Typography.curl(move?.gloss ?? option.text), max(1, room)).map(\.text)
      if rows.isEmpty { rows = [""] }
      if shape.isPocket, index != selected, rows.count > 1 {
        rows = [Width.cut(rows.joined(separator: " "), to: room)]
      }
      return Entry(
        number: index + 1, rows: rows, term: move?.term, mark: marks && !hasTerms ? option.mark : nil)
    }
  }

  /// How many rows they take.
  var height: Int { entries.reduce(0) { $0 + $1.rows.count } }

  /// `Term: gloss`, where the term is short.
  private static func move(_ text: String) -> (term: String, gloss: String)? {
    guard let colon = text.firstRange(of: ": ") else { return nil }
    let term = String(text[..<colon.lowerBound])
    guard Width.of(term) <= 18 else { return nil }
    return (term, String(text[colon.upperBound...]))
  }

  /// The entries that fit into so many rows, the selected one among them.
  func fitting(_ room: Int) -> Range<Int> {
    guard height > room, !entries.isEmpty else { return 0..<entries.count }
    var low = selected
    var high = selected + 1
    var used = entries[selected].rows.count
    while true {
      if low > 0, used + entries[low - 1].rows.count <= room {
        low -= 1
        used += entries[low].rows.count
      } else if high < entries.count, used + entries[high].rows.count <= room {
        used += entries[high].rows.count
        high += 1
      } else {
        return low..<high
      }
    }
  }
}

/// Where the parts of a page lie: rows counted from the top.
struct Frame: Equatable {
  /// The line across the page; below it is what can be done.
  let line: Int
  /// The first row of the options, or of the prompt to go on.
  let below: Int
  /// How many rows there are for options.
  let optionRoom: Int
  /// The rows for text.
  let top: Int
  let room: Int

  init(_ shape: Shape, options: OptionList?, rows: Int, showsStatus: Bool) {
    let height = shape.height
    let status = shape.isTight ? 0 : showsStatus ? 2 : 1
    if shape.page.isChoi {
      let edge = shape.isPocket ? 1 : shape.isTight ? 2 : shape.width >= 100 ? 5 : 4
      let needed = options.map { $0.height + shape.gap } ?? 0
      top = edge
      line = height
      optionRoom = max(1, height - 2 * edge)
      below = height - edge - min(optionRoom, options?.height ?? 0)
      room = shape.isPocket && options != nil ? 0 : max(1, height - 2 * edge - needed)
      return
    }
    if shape.isPocket {
      top = options == nil ? 0 : height
      line = options == nil ? height - 1 : 0
      below = options == nil ? height - 1 : 1
      optionRoom = height - 1
      room = options == nil ? max(1, height - 1) : 0
      return
    }
    let most = max(1, height - status - 2 * shape.gap - 4)
    let count = min(options?.height ?? (shape.isTight ? 0 : 1), most)
    var choices = height - status - count - (shape.isTight ? 0 : shape.spare)
    if case .fight = shape.page, !shape.isTight {
      // The barre stands in the middle, and gives way to a long text.
      let middle = height / 2 + 2 + shape.gap + shape.spare
      choices = min(choices, max(middle, rows + 2 * shape.gap + 2))
    }
    below = choices
    optionRoom = count
    line = below - 1 - shape.gap
    top = 0
    room = max(1, line - shape.gap)
  }
}

extension Model {
  /// Whether the options are marked with what other lives know of them.
  var showsMarks: Bool {
    switch settings.marks {
    case .always: true
    case .never: false
    case .secondLife: (tale?.life ?? 1) > 1
    }
  }
}
