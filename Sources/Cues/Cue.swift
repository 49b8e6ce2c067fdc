/// What one tag of a story says to the stage.
///
/// The vocabulary is the tag contract of this game (`docs/story/tags.md`). A tag that is not in it is no
/// error: any ink story plays, with or without cues.
public enum Cue: Equatable, Sendable {
  /// `# title: text`, at the top of the story.
  case title(String)
  /// `# author: text`, at the top of the story.
  case author(String)
  /// `# gauge: variable: maximum`: a variable shown as a gauge from 0 to `maximum`.
  case gauge(variable: String, maximum: Int)
  /// `# scene: id: Title`: a node of the map; `id` is the knot's name.
  case scene(id: String, title: String)
  /// `# act: n: Title`: a chapter card.
  case act(number: Int, title: String)
  /// `# beat: bNN`: a beat of the canonical plot.
  case beat(String)
  /// `# canon` on a choice, or `# canon: must` where any other choice leaves the canonical line.
  case canon(must: Bool)
  /// `# plate: name`: the picture from here on; `nil` for `none`.
  case plate(String?)
  /// `# mood: name, name`: the animated layers over the picture; empty for `none`.
  case mood([String])
  /// `# content: kind, kind`: why the text has a gentle rendering.
  case content([ContentKind])
  /// `# memory: id`: a memory is collected.
  case memory(String)
  /// `# fact: id: text`: knowledge that survives a playthrough.
  case fact(id: String, text: String)
  /// `# clue: id`: an entry of the case board.
  case clue(String)
  /// `# ending: id: Title`.
  case ending(id: String, title: String)
  /// `# page: kind`: the kind of page, until the next page, scene or ending.
  case page(Page)
  /// `# hint`: this line is a hint in a friend's voice.
  case hint
  /// `# pause`: a breath before the text goes on.
  case pause
}

/// What a passage may touch on, so that a reader can choose the gentle rendering.
public enum ContentKind: String, CaseIterable, Sendable {
  case grief, abuse, violence, captivity, threat
}

/// The layout that a passage asks for.
public enum Page: Equatable, Sendable {
  case plain
  case memory
  /// Choi's side, with `left` of the `days` that he was given; both 0 where nobody counts them.
  case choi(left: Int, days: Int)
  /// Moment `number` of `count` in a fight, counted from 1.
  case fight(number: Int, count: Int)
}

extension Page {
  init?(_ text: Substring) {
    switch text {
    case "plain": self = .plain
    case "memory": self = .memory
    case "choi": self = .choi(left: 0, days: 0)
    default:
      if let (number, count) = Page.part(text, of: "fight "), number >= 1 {
        self = .fight(number: number, count: count)
      } else if let (left, days) = Page.part(text, of: "choi "), (1...9).contains(days) {
        self = .choi(left: left, days: days)
      } else {
        return nil
      }
    }
  }

  /// The two numbers of `name n/m`, n at most m.
  private static func part(_ text: Substring, of name: String) -> (Int, Int)? {
    guard text.hasPrefix(name) else { return nil }
    let parts = text.dropFirst(name.count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0].trimmed), let count = Int(parts[1].trimmed),
      number >= 0, number <= count
    else { return nil }
    return (number, count)
  }

  /// Whether it is Choi's side.
  public var isChoi: Bool {
    if case .choi = self { true } else { false }
  }
}
