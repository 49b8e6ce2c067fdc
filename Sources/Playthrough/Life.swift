import Cues

/// One life: a line through the tree of turns.
public struct Life: Sendable {
  public let id: Identifier
  /// As shown to the player, from 1, for ever.
  public let number: Int
  public let header: Header
  /// The turn of another life at which this one branched off; nil where it begins at the beginning.
  public let origin: Archive.Turn?
  /// Seconds since 1970.
  public let started: Int64
  public internal(set) var updated: Int64
  /// Grows with each record about playing, over all lives.
  var lastPlayed: Int
  /// Where it stands; nil for the beginning.
  public internal(set) var head: Archive.Turn?
  /// The furthest turn of the line that the life stands on: redo leads there.
  public internal(set) var tip: Archive.Turn?
  /// What the player calls it; empty for nothing.
  public internal(set) var name = ""
  public internal(set) var isDeleted = false
  /// Whether gentle reading is on for the next turn.
  public internal(set) var isGentle: Bool
  /// The fingerprint of the story that tells it now.
  public internal(set) var story: UInt64
  /// In the order in which they were made.
  public internal(set) var checkpoints: [Checkpoint] = []
  /// What the collected tags say that were met before the first choice.
  public let openingCues: [Cue]

  public struct Checkpoint: Equatable, Sendable {
    public var name: String
    public var turn: Archive.Turn?
  }
}

/// Where a life stands, in words.
public struct LifeSummary: Equatable, Sendable {
  public struct Named: Equatable, Sendable {
    public var id: String
    public var title: String
  }

  public var number: Int
  public var name: String
  /// The last scene that was entered.
  public var scene: Named?
  /// The number of the act.
  public var act: Int?
  /// Choices taken from the beginning.
  public var turns: Int
  /// The last ending on the line.
  public var ending: Named?
  /// Seconds since 1970.
  public var started: Int64
  public var updated: Int64
}

extension Archive {
  /// What was met on the way to the turn, the last things first, until `visit` returns false.
  func walkBack(from turn: Turn?, of life: Life, _ visit: (Cue) -> Bool) {
    var at = turn
    while let here = at {
      for cue in cues(of: here).reversed() where !visit(cue) { return }
      at = parent(of: here)
    }
    for cue in root(of: life).openingCues.reversed() where !visit(cue) { return }
  }

  /// Takes time in proportion to the number of its turns, without reading most of them.
  public func summary(of life: Life) -> LifeSummary {
    var summary = LifeSummary(
      number: life.number, name: life.name, turns: life.head.map(depth(of:)) ?? 0, started: life.started,
      updated: life.updated)
    walkBack(from: life.head, of: life) { cue in
      switch cue {
      case .scene(let id, let title) where summary.scene == nil: summary.scene = .init(id: id, title: title)
      case .act(let number, _) where summary.act == nil: summary.act = number
      case .ending(let id, let title) where summary.ending == nil:
        summary.ending = .init(id: id, title: title)
      default: break
      }
      return true
    }
    return summary
  }
}
