/// What a player can type at the prompt of plain mode.
public enum PlainCommand: Equatable, Sendable {
  /// A choice, counted from 1.
  case choose(Int)
  case again
  case undo(Int)
  case redo
  case status
  /// Keeps this place by name; without a name it only says that everything is kept.
  case save(String)
  case quit
  case help
  case gentle(Bool?)
  case restart
  case new
  case map
  case lives
  /// Goes on with another life, by its number.
  case life(Int)
  /// Goes back to the decision before this turn, to choose otherwise; nil lists the decisions.
  case branch(Int?)
  /// The same, with other facts carried: "none", "all", or ids parted by commas.
  case branchCarrying(Int, String)
  /// Goes back to a place that was kept by name, to choose otherwise.
  case place(String)
  case seen
  case hint
  case endings
  case recap
  case facts
  case memories
  case remembered
  /// Sets two lives side by side: this one and another.
  case compare(Int)
  /// Nothing was typed.
  case nothing
  /// What was typed means nothing here.
  case unknown(String)

  /// Reads a line; letter case and blanks around the words do not matter.
  public init(_ line: String) {
    var words = line.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard !words.isEmpty else {
      self = .nothing
      return
    }
    let verb = words.removeFirst()
    if let number = Int(verb), words.isEmpty {
      self = .choose(number)
      return
    }
    let rest = words.joined(separator: " ")
    self = Self.plain(verb, rest) ?? Self.numbered(verb, rest) ?? .unknown(verb)
  }

  private static func plain(_ verb: String, _ rest: String) -> PlainCommand? {
    if verb == "save" { return .save(rest) }
    if verb == "branch", !rest.isEmpty, Int(rest) == nil { return branch(rest) }
    if verb == "gentle" {
      return rest == "on" ? .gentle(true) : rest == "off" ? .gentle(false) : .gentle(nil)
    }
    guard rest.isEmpty else { return nil }
    switch verb {
    case "again", "look", "l": return .again
    case "undo", "u": return .undo(1)
    case "redo": return .redo
    case "status": return .status
    case "quit", "exit", "q": return .quit
    case "help", "?", "h": return .help
    case "restart": return .restart
    case "new": return .new
    case "map": return .map
    case "lives": return .lives
    case "branch": return .branch(nil)
    case "seen": return .seen
    case "hint": return .hint
    case "endings": return .endings
    case "recap": return .recap
    case "facts": return .facts
    case "memories": return .memories
    case "remembered": return .remembered
    default: return nil
    }
  }

  private static func branch(_ rest: String) -> PlainCommand {
    let words = rest.split(separator: " ", maxSplits: 2)
    if words.count == 3, words[1] == "with", let turn = Int(words[0]) {
      return .branchCarrying(turn, String(words[2].filter { $0 != " " }))
    }
    return .place(rest)
  }

  private static func numbered(_ verb: String, _ rest: String) -> PlainCommand? {
    guard let number = Int(rest), number >= 0 else { return nil }
    switch verb {
    case "undo", "u": return .undo(number)
    case "branch": return .branch(number)
    case "life", "lives": return .life(number)
    case "compare": return .compare(number)
    default: return nil
    }
  }

  /// What `help` says, a line each.
  public static let helpLines = [
    "Type the number of a choice, or one of these words:",
    "again: tell this page again.",
    "undo, undo 3: take back a turn, or three. redo: take it again.",
    "status: where you are. recap: the decisions of this life.",
    "save: everything is kept by itself; save and a name marks this place.",
    "gentle on, gentle off: tell the hard scenes in a sentence or two, or in full.",
    "restart: go back to the beginning of this life. new: begin a new life.",
    "lives: all lives. life 2: go on with one. compare 2: set it beside this one.",
    "branch: the decisions of this life. branch 12: go back to the twelfth and choose otherwise.",
    "branch 1 with code,fear: the same, with those facts carried; or with none, or with all.",
    "branch and a name: go back to a place that you marked.",
    "map: the scenes by act. hint: where something is unseen; again for more.",
    "seen: how much has been seen. endings, facts, memories: what has been found.",
    "remembered: which decisions were remembered later.",
    "quit: stop here. Nothing is lost. For the drawn screen: ballerina settings plain off",
  ]
}
