/// One line of the journal. Each names the life it concerns; reading one twice does no harm.
public enum Record: Equatable, Sendable {
  /// A life begins.
  case life(LifeRecord)
  /// A choice was taken.
  case turn(TurnRecord)
  /// The life stands at another turn: undone, redone, or jumped; nil for its beginning.
  case head(life: Identifier, turn: Identifier?, time: Int64)
  /// The life's name as the player gave it; empty for none.
  case name(life: Identifier, text: String, time: Int64)
  case deleted(life: Identifier, isDeleted: Bool, time: Int64)
  /// Gentle reading is switched for the turns to come.
  case gentle(life: Identifier, isOn: Bool, time: Int64)
  /// A named place to come back to; no turn takes the name away again.
  case checkpoint(life: Identifier, name: String, turn: Identifier?, isRemoved: Bool, time: Int64)
  /// From here on the life is told by another version of the story.
  case story(life: Identifier, fingerprint: UInt64, time: Int64)
}

/// What was met in the telling: the tags that are collected, and the pieces of text never seen before in any
/// life.
public struct Met: Equatable, Sendable {
  /// Tags as written, without their `#`: scenes, acts, beats, endings, facts, memories, clues.
  public var tags: [String]
  /// See `Atlas.digest(place:text:)`.
  public var pieces: [UInt64]

  public init(tags: [String] = [], pieces: [UInt64] = []) {
    self.tags = tags
    self.pieces = pieces
  }
}

public struct LifeRecord: Equatable, Sendable {
  public var id: Identifier
  public var header: Header
  /// The turn of another life that this one goes on from; nil where it begins at the beginning.
  public var origin: Identifier?
  /// Seconds since 1970.
  public var time: Int64
  public var met: Met

  public init(id: Identifier, header: Header, origin: Identifier? = nil, time: Int64, met: Met = Met()) {
    self.id = id
    self.header = header
    self.origin = origin
    self.time = time
    self.met = met
  }
}

public struct TurnRecord: Equatable, Sendable {
  public var id: Identifier
  public var life: Identifier
  /// The turn before; nil for the life's beginning.
  public var parent: Identifier?
  public var pick: Pick
  /// Whether gentle reading was on when the choice took effect.
  public var isGentle: Bool
  /// Seconds since 1970.
  public var time: Int64
  public var met: Met

  public init(
    id: Identifier, life: Identifier, parent: Identifier?, pick: Pick, isGentle: Bool, time: Int64,
    met: Met = Met()
  ) {
    self.id = id
    self.life = life
    self.parent = parent
    self.pick = pick
    self.isGentle = isGentle
    self.time = time
    self.met = met
  }
}
