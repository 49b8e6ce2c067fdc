import Screen

/// Keys and signs, with their words.
struct HelpPage {
  struct Entry: Equatable {
    var sign: String
    var words: String
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

  static let keys: [Group] = [
    Group(
      title: "Reading",
      entries: [
        Entry(sign: "1–9", words: "choose at once"), Entry(sign: "↑ ↓  j k", words: "move between choices"),
        Entry(sign: "Enter", words: "choose"), Entry(sign: "space", words: "next page, or next text"),
        Entry(sign: "PgUp PgDn", words: "back through this life"),
        Entry(sign: "u  U", words: "undo, redo, without limit"),
      ]),
    Group(
      title: "The game",
      entries: [
        Entry(sign: "r", words: "restart (asks first)"), Entry(sign: "e", words: "endings"),
        Entry(sign: ",", words: "settings"), Entry(sign: "p", words: "plain mode (screen reader)"),
        Entry(sign: "?", words: "this page"), Entry(sign: "q  Esc", words: "back; or save and quit"),
        Entry(sign: "Ctrl-Z", words: "to the shell; fg comes back"),
      ]),
  ]

  static let signs: [Group] = [
    Group(
      title: "Marks at a choice",
      entries: [
        Entry(sign: "▸", words: "selected"), Entry(sign: "○", words: "never taken"),
        Entry(sign: "◐", words: "taken, something unseen"), Entry(sign: "●", words: "all behind it seen"),
        Entry(sign: "›", words: "what you chose"), Entry(sign: "▴ ▾", words: "more above, below"),
        Entry(sign: "✦", words: "Min-hee"), Entry(sign: "…", words: "in full when selected"),
      ]),
    Group(
      title: "In a fight",
      entries: [
        Entry(sign: "[ II ]", words: "the moment you are in"),
        Entry(sign: "◆◇◇", words: "one wound of three"),
      ]),
    Group(
      title: "On Choi’s side",
      entries: [
        Entry(sign: "● REC", words: "he is in the viewfinder"),
        Entry(sign: "▮▮▮", words: "days that he has left"),
      ]),
    Group(
      title: "On an ending’s page",
      entries: [
        Entry(sign: "◆", words: "the ending of this life"), Entry(sign: "●", words: "found"),
        Entry(sign: "·", words: "not found"),
      ]),
  ]

  static let help =
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
    let wrapped = Wrap.rows(HelpPage.help, max(1, min(66, model.width - margin))).map { Line.text($0) }
    func lines(_ groups: [Group]) -> [Line] {
      var lines: [Line] = []
      for group in groups {
        if !lines.isEmpty { lines.append(.blank) }
        lines.append(.heading(group.title))
        lines += group.entries.map { .entry($0) }
      }
      return lines
    }
    let (keys, signs) = (lines(HelpPage.keys), lines(HelpPage.signs))
    if isWide {
      let left = keys + [.blank] + lines(Array(HelpPage.signs.suffix(2)))
      let both = lines(Array(HelpPage.signs.prefix(2)))
      let height = max(left.count, both.count)
      let padded = left + Array(repeating: .blank, count: height - left.count)
      rows = padded + [.blank] + wrapped
      right = both
    } else {
      rows = keys + [.blank] + signs + [.blank] + wrapped
      right = []
    }
  }
}
