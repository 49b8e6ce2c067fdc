/// What a playthrough begins with; beside its events, all that the story's course depends on.
public struct Header: Hashable, Sendable {
  /// The fingerprint of the program it was begun on.
  public var story: UInt64
  /// The seed of the story's chance.
  public var seed: Int32
  /// The facts carried into it, by id, in the order of the story's list.
  public var facts: [String]
  /// Whether gentle reading is on from the first line.
  public var isGentle: Bool

  public init(story: UInt64, seed: Int32 = 0, facts: [String] = [], isGentle: Bool = false) {
    self.story = story
    self.seed = seed
    self.facts = facts
    self.isGentle = isGentle
  }
}

/// A choice that was taken, with all that is needed to find it again in a changed story.
public struct Pick: Hashable, Sendable {
  /// Its place among the choices offered, from 0.
  public var index: Int
  /// Its stable name in the source.
  public var label: String
  public var text: String
  /// Marks of all the texts that were offered, see `mark(of:)`; empty where unknown.
  public var offered: [UInt16]

  public init(index: Int, label: String, text: String, offered: [UInt16] = []) {
    self.index = index
    self.label = label
    self.text = text
    self.offered = offered
  }

  /// Sixteen bits of FNV-1a over a choice's text.
  public static func mark(of text: String) -> UInt16 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return UInt16(truncatingIfNeeded: hash ^ hash >> 16)
  }
}

/// What can happen in a playthrough.
public enum Event: Hashable, Sendable {
  case choice(Pick)
  /// Gentle reading is switched before the next choice takes effect.
  case gentle(Bool)
}

/// A whole playthrough as data: the same program told by the same recording yields the same text, byte by
/// byte.
public struct Recording: Hashable, Sendable {
  public var header: Header
  public var events: [Event]

  public init(header: Header, events: [Event] = []) {
    self.header = header
    self.events = events
  }

  /// The choices among the events.
  public var picks: [Pick] {
    events.compactMap { if case .choice(let pick) = $0 { pick } else { nil } }
  }
}
