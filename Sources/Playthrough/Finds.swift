import Cues

/// What was found across all lives, in the order of finding.
public struct Finds: Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    public var id: String
    /// Its title or its text; empty where the tag has none.
    public var text: String
    /// The life that found it first, as shown to the player.
    public var life: Int
    /// The turn that found it first; nil for a life's beginning.
    public var turn: Archive.Turn?
  }

  public private(set) var scenes: [Item] = []
  public private(set) var endings: [Item] = []
  public private(set) var facts: [Item] = []
  public private(set) var memories: [Item] = []
  public private(set) var clues: [Item] = []
  public private(set) var beats: [Item] = []
  /// Digests of all pieces of text that were ever shown, see `Atlas.digest(place:text:)`.
  public private(set) var pieces: Set<UInt64> = []
  private var known: Set<String> = []

  /// Whether the tags hold something that is collected; only such tags are kept.
  public static func keeps(_ cue: Cue) -> Bool {
    switch cue {
    case .scene, .act, .ending, .fact, .memory, .clue, .beat: true
    default: false
    }
  }

  mutating func add(_ cues: [Cue], life: Int, turn: Archive.Turn?) {
    for cue in cues {
      switch cue {
      case .scene(let id, let title): add(id, title, to: \.scenes, "scene", life, turn)
      case .ending(let id, let title): add(id, title, to: \.endings, "ending", life, turn)
      case .fact(let id, let text): add(id, text, to: \.facts, "fact", life, turn)
      case .memory(let id): add(id, "", to: \.memories, "memory", life, turn)
      case .clue(let id): add(id, "", to: \.clues, "clue", life, turn)
      case .beat(let id): add(id, "", to: \.beats, "beat", life, turn)
      default: break
      }
    }
  }

  mutating func add(pieces digests: [UInt64]) {
    pieces.formUnion(digests)
  }

  private mutating func add(
    _ id: String, _ text: String, to list: WritableKeyPath<Finds, [Item]>, _ kind: String, _ life: Int,
    _ turn: Archive.Turn?
  ) {
    guard known.insert("\(kind) \(id)").inserted else { return }
    self[keyPath: list].append(Item(id: id, text: text, life: life, turn: turn))
  }
}
