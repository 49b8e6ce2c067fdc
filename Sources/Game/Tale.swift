import Cues

/// One life, as far as it has been told: what the pages are made from. The game asks for changes by effects
/// and is told the new tale.
public struct Tale: Equatable, Sendable {
  /// The number of the life, as players count them.
  public var life: Int
  /// All that was told, from the beginning; the last is what the latest choice led to.
  public var passages: [Passage]
  /// What can be chosen now; none at an end.
  public var options: [Offer]
  public var canUndo: Bool
  public var canRedo: Bool
  public var gauges: [Gauge]
  public var isGentle: Bool
  /// False where the last turns are not on disk.
  public var isKept = true
  /// What the page of an ending says, where the tale has come to one.
  public var ending: EndingReport?

  public init(
    life: Int = 1, passages: [Passage] = [], options: [Offer] = [], canUndo: Bool = false,
    canRedo: Bool = false, gauges: [Gauge] = [], isGentle: Bool = false, ending: EndingReport? = nil
  ) {
    self.life = life
    self.passages = passages
    self.options = options
    self.canUndo = canUndo
    self.canRedo = canRedo
    self.gauges = gauges
    self.isGentle = isGentle
    self.ending = ending
  }

  /// Choices taken so far.
  public var turn: Int { max(0, passages.count - 1) }
  /// Where the cues of all that was told lead to.
  public var staging: Staging { passages.last?.after ?? Staging() }
}

/// What one choice led to.
public struct Passage: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public var text: String
    public var tags: [String]

    public init(_ text: String, tags: [String] = []) {
      self.text = text
      self.tags = tags
    }
  }

  /// The choice that was taken; nil at the beginning of a life.
  public var taken: String?
  public var lines: [Line]
  /// How many of the lines, from the first on, were seen before in some life.
  public var seen: Int
  /// Where the cues stood before this passage, and where they stand after it.
  public var before: Staging
  public private(set) var after: Staging

  public init(taken: String?, lines: [Line], seen: Int = 0, before: Staging = Staging()) {
    self.taken = taken
    self.seen = seen
    self.lines = lines
    self.before = before
    after = before
    for line in lines { after.take(tags: line.tags) }
  }
}

/// Something that can be chosen.
public struct Offer: Equatable, Sendable {
  /// What other lives know of an option.
  public enum Mark: Equatable, Sendable {
    /// Never taken; taken, with something unseen behind it; taken, and all behind it seen.
    case never, partly, wholly
  }

  public var text: String
  public var mark: Mark?

  public init(_ text: String, mark: Mark? = nil) {
    self.text = text
    self.mark = mark
  }
}

/// A number that the story shows.
public struct Gauge: Equatable, Sendable {
  public var name: String
  public var value: Int
  public var maximum: Int

  public init(name: String, value: Int, maximum: Int) {
    self.name = name
    self.value = value
    self.maximum = maximum
  }
}

/// What an ending says of the life that it ends.
public struct EndingReport: Equatable, Sendable {
  public struct Decision: Equatable, Sendable {
    public var act: String
    public var text: String

    public init(act: String, text: String) {
      self.act = act
      self.text = text
    }
  }

  public var title: String
  /// Its place among all endings, from 0, and which of them were found.
  public var place: Int
  public var found: [Bool]
  /// The key decisions, in order.
  public var decisions: [Decision]
  /// One line about the life: wounds, who lived.
  public var summary: String
  /// The words of the decision that led here; nil where no decision can be gone back to.
  public var lastDecision: String?
  /// Whether a decision has something unseen behind it.
  public var hasUnseen: Bool

  public init(
    title: String, place: Int, found: [Bool], decisions: [Decision] = [], summary: String = "",
    lastDecision: String? = nil, hasUnseen: Bool = false
  ) {
    self.title = title
    self.place = place
    self.found = found
    self.decisions = decisions
    self.summary = summary
    self.lastDecision = lastDecision
    self.hasUnseen = hasUnseen
  }
}

/// What the title knows of all lives.
public struct Shelf: Equatable, Sendable {
  /// An ending, by its place in the story's list.
  public struct Ending: Equatable, Sendable {
    /// Nil while it has not been found.
    public var title: String?
    /// How it was reached, in a line.
    public var route: String

    public init(title: String?, route: String = "") {
      self.title = title
      self.route = route
    }
  }

  /// Where the last life stands: act and scene; nil with nothing to continue.
  public var place: (act: String, scene: String)?
  public var lives: Int
  public var endings: [Ending]
  /// True once the content note was read.
  public var hasReadNote: Bool

  public init(
    place: (act: String, scene: String)? = nil, lives: Int = 0, endings: [Ending] = [],
    hasReadNote: Bool = false
  ) {
    self.place = place
    self.lives = lives
    self.endings = endings
    self.hasReadNote = hasReadNote
  }

  public static func == (a: Shelf, b: Shelf) -> Bool {
    a.place?.act == b.place?.act && a.place?.scene == b.place?.scene && a.lives == b.lives
      && a.endings == b.endings && a.hasReadNote == b.hasReadNote
  }
}
