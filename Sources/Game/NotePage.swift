import Screen

/// Where a reader is within the content note.
public struct NoteState: Equatable, Sendable {
  /// True once the detailed list was asked for.
  public var isDetailed = false
  var first = 0
  var selected = 0

  public init(isDetailed: Bool = false) { self.isDetailed = isDetailed }
}

/// The content note: its text, and its choices, which share a screen with it only when all of it is
/// visible, or with its last rows once the others were.
struct NotePage {
  enum Answer: Equatable {
    case begin, beginGently, details, general, notNow
  }

  let column: Column
  let rows: [Row?]
  let answers: [Answer]
  let options: OptionList
  /// The heading's row; nil where there is no room for it.
  let heading: Int?
  let textTop: Int
  let room: Int
  /// How many rows of text a screen without answers has.
  let screen: Int
  let first: Int
  let line: Int
  let showsAnswers: Bool

  private static let general = [
    "This is a story about revenge. It holds grief, the suicide of a friend, blackmail, captivity and violence. "
      + "The worst of it is never shown.",
    "If any of this is near to you, help exists: findahelpline.com lists it by country.",
    "_Gentle reading_ tells the hard scenes in a sentence or two. It costs no choice, no fact and no ending.",
  ]

  static func words(_ answer: Answer) -> String {
    switch answer {
    case .begin: "Begin."
    case .beginGently: "Begin, with gentle reading on."
    case .details: "What exactly, and where? (This tells of things to come.)"
    case .general: "Back to the note in general words."
    case .notNow: "Not now."
    }
  }

  init(_ model: Model, _ state: NoteState) {
    let shape = Shape(width: model.width, height: model.height, most: 60)
    column = shape.column
    let hasDetails = !model.contentDetails.isEmpty
    answers =
      state.isDetailed
      ? [.begin, .beginGently, .general, .notNow]
      : [.begin, .beginGently] + (hasDetails ? [.details] : []) + [.notNow]
    options = OptionList(
      answers.map { Offer(NotePage.words($0)) }, selected: state.selected, shape: shape, page: .plain,
      marks: false)
    var rows: [Row?] = []
    for (index, text) in (state.isDetailed ? model.contentDetails : NotePage.general).enumerated() {
      if index > 0, !shape.isTight { rows.append(nil) }
      rows += Wrap.rows(Typography.curl(text), shape.column.measure)
    }
    self.rows = rows
    let heads = model.height >= 12 ? 1 + shape.gap : 0
    let needed = heads + rows.count + 1 + 2 * shape.gap + options.height
    first = min(state.first, rows.count)
    let rest = rows.count - first
    let fitsWhole = needed <= model.height
    let fitsRest = first > 0 && needed - rows.count + rest <= model.height
    showsAnswers = fitsWhole || fitsRest || rest == 0
    let top = fitsWhole ? max(0, (model.height - needed) / 2) : 0
    heading = heads > 0 ? top : nil
    textTop = top + heads
    screen = max(1, model.height - 1 - textTop)
    room = !showsAnswers ? screen : fitsWhole ? rows.count : rest
    line = showsAnswers ? textTop + room + (room > 0 ? shape.gap : 0) : model.height - 1
  }

  /// The first row of the next screen.
  var next: Int { min(rows.count, first + room) }
}
