import Screen

/// One page of what was kept: lives, endings, memories, facts and the like, an entry a row.
public struct Ledger: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case lives, endings, memories, facts, board, recap, completion, comparison
  }

  public struct Entry: Equatable, Sendable {
    /// What the effects name it by.
    public var id: String
    /// A sign before it; empty for none.
    public var sign: String
    public var title: String
    /// A few words at the end of the row.
    public var note: String
    /// What is told below the line while it is selected: paragraphs.
    public var body: [String]
    /// Switched on or off; nil for what has no switch.
    public var isOn: Bool?
    /// False for blanks and headings.
    public var isFound: Bool

    public init(
      id: String, sign: String = "", title: String, note: String = "", body: [String] = [], isOn: Bool? = nil,
      isFound: Bool = true
    ) {
      self.id = id
      self.sign = sign
      self.title = title
      self.note = note
      self.body = body
      self.isOn = isOn
      self.isFound = isFound
    }
  }

  public var kind: Kind
  public var title: String
  /// As "5 of 17".
  public var summary: String
  public var entries: [Entry]

  public init(_ kind: Kind, title: String, summary: String = "", entries: [Entry]) {
    self.kind = kind
    self.title = title
    self.summary = summary
    self.entries = entries
  }

  /// The keys that do something with an entry.
  var keys: String {
    switch kind {
    case .lives: "Enter goes on · n name · d delete · x export · c compare"
    case .facts: "Enter switches for the next life"
    case .memories: "Enter reads it again"
    case .recap: "Enter: what it caused · b back before it"
    case .endings, .board, .completion, .comparison: ""
    }
  }
}

/// Where a player is among ledgers.
public struct LedgerState: Equatable, Sendable {
  /// Which ledger is shown.
  var page = 0
  var selected = 0
  /// A name while it is typed.
  var name: String?
  /// The life that another shall be held against.
  var marked: String?

  public init() {}

  init(_ kind: Ledger.Kind, in ledgers: [Ledger]) {
    page = ledgers.firstIndex { $0.kind == kind } ?? 0
  }
}
