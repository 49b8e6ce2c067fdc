import Screen

/// Keys and signs, with their words: every sign, by the screen that it stands on.
struct HelpPage {
  struct Entry: Equatable {
    var sign: String
    var words: String

    init(_ sign: String, _ words: String) {
      self.sign = sign
      self.words = words
    }
  }
  struct Group: Equatable {
    var title: String
    var entries: [Entry]
  }

  enum Line: Equatable {
    case heading(String)
    case entry(Entry)
    case text(Row)
    case blank
  }

  /// The left column of a wide screen, and the right one.
  private static let columns: [[Group]] = [
    [
      Group(
        title: "Reading",
        entries: [
          Entry("1–9", "choose at once"), Entry("↑ ↓  j k", "move between choices"),
          Entry("Home End", "to the first, the last"), Entry("Enter", "choose"),
          Entry("space", "next page, or next text"), Entry("PgUp  b", "back through this life"),
          Entry("u  U", "undo, redo, without limit"), Entry("s", "skip what you have seen"),
          Entry("/", "find what you read"),
        ]),
      Group(
        title: "Looking",
        entries: [
          Entry("m", "the map"), Entry("l", "lives"), Entry("c", "case board"),
          Entry("e", "endings and facts"),
          Entry("h", "a hint, by steps"),
        ]),
      Group(
        title: "The map",
        entries: [
          Entry("━ ● ◆", "this life"), Entry("─ ○ ◈", "other lives"), Entry("═ ◇", "canonical; ◆ ◈ on it"),
          Entry("┄ ·", "not yet reached"), Entry("▼ ▽", "ending found, not found"), Entry("[ ]", "selected"),
        ]),
      Group(
        title: "An ending’s page",
        entries: [
          Entry("◆", "the ending of this life"), Entry("●", "found"), Entry("·", "not found"),
        ]),
    ],
    [
      Group(
        title: "The game",
        entries: [
          Entry("r", "restart (asks first)"), Entry(",", "settings"), Entry("p", "plain mode, in words"),
          Entry("?", "this page"), Entry("q  Esc", "back; or save, quit"),
          Entry("Ctrl-Z", "to the shell and fg"),
        ]),
      Group(
        title: "Marks at a choice",
        entries: [
          Entry("▸", "selected"), Entry("○", "never taken"), Entry("◐", "taken, more behind it"),
          Entry("●", "all behind it seen"), Entry("›", "what you chose"), Entry("▴ ▾", "more above, below"),
          Entry("✦", "Min-hee"), Entry("…", "full when selected"),
        ]),
      Group(
        title: "A fight, Choi’s side",
        entries: [
          Entry("[ II ]", "the moment you are in"), Entry("◆◇◇", "one wound of three"),
          Entry("● REC", "he is in the finder"),
          Entry("▮ ▯", "a day left, a day gone"),
        ]),
      Group(
        title: "A run",
        entries: [
          Entry("▲ △", "ahead: gaining, losing"), Entry("▽ ▼", "behind: gaining, losing"),
          Entry("★", "best segment"), Entry("◇", "the ghost"),
        ]),
    ],
  ]

  private static let help =
    "The story holds grief, suicide, abuse and violence. If any of it is near to you, help exists: findahelpline.com "
    + "lists it by country."

  let rows: [Line]
  /// A second column, on screens that are wide enough.
  let right: [Line]
  let room: Int
  let isWide: Bool

  init(_ model: Model) {
    isWide = model.width >= 76
    let margin = model.width >= 60 ? 8 : 4
    room = max(1, model.height - (model.height >= 16 ? 4 : 2))
    let help = model.guest == nil ? HelpPage.help : ""
    let wrapped = Wrap.rows(help, max(1, min(66, model.width - margin))).map { Line.text($0) }
    let lines = HelpPage.columns.map(HelpPage.lines)
    if isWide {
      let height = max(lines[0].count, lines[1].count)
      rows = lines[0] + Array(repeating: .blank, count: height - lines[0].count + 1) + wrapped
      right = lines[1]
    } else {
      rows = lines[0] + [.blank] + lines[1] + [.blank] + wrapped
      right = []
    }
  }

  private static func lines(_ groups: [Group]) -> [Line] {
    groups.enumerated().flatMap { index, group in
      (index > 0 ? [Line.blank] : []) + [.heading(group.title)] + group.entries.map { .entry($0) }
    }
  }
}
