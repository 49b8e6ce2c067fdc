import Cues

/// All lives that were ever led: a tree of turns in which nothing is overwritten, read from the journal's
/// records.
///
/// Reading is lazy: a turn's words stay bytes until somebody asks for them, so that 100,000 turns open at
/// once. Records may come in any interleaving of several processes, twice, and with some missing; what hangs
/// on a missing turn is counted and left out.
public struct Archive: Sendable {
  /// A turn of the archive; valid for the archive that gave it, and for later states of that archive.
  public struct Turn: Hashable, Sendable {
    let index: Int
  }

  struct Entry: Sendable {
    var id: Identifier
    /// Index of the turn before, or -1.
    var parent: Int
    var life: Int
    /// Choices from the beginning up to this one, from 1.
    var depth: Int
    /// The choice's index among those offered.
    var choice: Int
    var time: Int64
    var isGentle: Bool
    /// Index of what it met, or -1.
    var tagSet: Int
    /// The fields from the label on, within `bytes`.
    var words: Range<Int>
  }

  /// What a turn met, read once for all turns that met the same.
  struct TagSet: Sendable {
    var tags: [String]
    var cues: [Cue]
    var hasEnding: Bool
  }

  /// Every life, in the order in which they were begun, deleted ones too: `lives[n].number == n + 1`.
  public internal(set) var lives: [Life] = []
  /// What was ever met, whatever became of the life.
  public internal(set) var finds = Finds()
  /// Records that were passed over: of an unknown kind, or hanging on something missing.
  public internal(set) var strayRecords = 0

  var bytes: [UInt8] = []
  var entries: [Entry] = []
  var turnsByID: [Identifier: Int] = [:]
  var livesByID: [Identifier: Int] = [:]
  var tagSets: [TagSet] = []
  /// By a digest of the field.
  var tagSetsByField: [UInt64: Int] = [:]
  /// Counts the records about playing: the order of the journal holds where clocks do not.
  var plays = 0

  public init() {}

  public var turnCount: Int { entries.count }

  /// The lives that are not deleted.
  public var livesKept: [Life] { lives.filter { !$0.isDeleted } }

  /// The life that was played last, deleted ones apart.
  public var latest: Life? {
    lives.filter { !$0.isDeleted }.max { $0.lastPlayed < $1.lastPlayed }
  }

  /// - Parameter number: as shown to the player, from 1.
  public func life(number: Int) -> Life? {
    lives.indices.contains(number - 1) ? lives[number - 1] : nil
  }

  public func life(_ id: Identifier) -> Life? {
    livesByID[id].map { lives[$0] }
  }

  /// The turn of that name.
  public func turn(_ id: Identifier) -> Turn? {
    turnsByID[id].map(Turn.init)
  }

  public func id(of turn: Turn) -> Identifier { entries[turn.index].id }
  public func parent(of turn: Turn) -> Turn? {
    let parent = entries[turn.index].parent
    return parent < 0 ? nil : Turn(index: parent)
  }
  /// The life in which the turn was taken.
  public func life(of turn: Turn) -> Life { lives[entries[turn.index].life] }
  /// The number of choices from the beginning up to this one, which counts.
  public func depth(of turn: Turn) -> Int { entries[turn.index].depth }
  /// Seconds since 1970.
  public func time(of turn: Turn) -> Int64 { entries[turn.index].time }
  /// Whether gentle reading was on when the choice took effect.
  public func isGentle(_ turn: Turn) -> Bool { entries[turn.index].isGentle }

  public func pick(of turn: Turn) -> Pick {
    let entry = entries[turn.index]
    var fields = FieldReader(bytes, entry.words)
    return fields.pick(index: entry.choice)
  }

  /// The stable name of the choice that was taken.
  public func label(of turn: Turn) -> String {
    var fields = FieldReader(bytes, entries[turn.index].words)
    return fields.text()
  }

  /// The collected tags that the turn met, as written.
  public func tags(of turn: Turn) -> [String] { tagSet(of: turn)?.tags ?? [] }
  /// What the collected tags that the turn met say.
  public func cues(of turn: Turn) -> [Cue] { tagSet(of: turn)?.cues ?? [] }

  private func tagSet(of turn: Turn) -> TagSet? {
    let index = entries[turn.index].tagSet
    return index < 0 ? nil : tagSets[index]
  }

  /// Whether an ending was met at the turn.
  public func hasEnding(_ turn: Turn) -> Bool { tagSet(of: turn)?.hasEnding ?? false }

  /// The turns from the first one up to `turn`, which is the last; none for nil.
  ///
  /// Takes time in proportion to their number.
  public func path(to turn: Turn?) -> [Turn] {
    guard let turn else { return [] }
    var path: [Turn] = []
    path.reserveCapacity(depth(of: turn))
    var at: Turn? = turn
    while let here = at {
      path.append(here)
      at = parent(of: here)
    }
    return path.reversed()
  }

  /// Whether `turn` is `other` or lies before it; nil is the beginning, which lies before everything.
  public func isTurn(_ turn: Turn?, onPathTo other: Turn?) -> Bool {
    guard let turn else { return true }
    var at = other
    while let here = at, depth(of: here) > depth(of: turn) { at = parent(of: here) }
    return at == turn
  }

  /// Every turn, in the order of the journal.
  public var turns: [Turn] { entries.indices.map(Turn.init) }

  /// The life in which the story began that `life` goes on with: itself, but for a branch.
  public func root(of life: Life) -> Life {
    guard let first = path(to: life.origin).first else { return life }
    return self.life(of: first)
  }

  /// The header and the events that lead to `turn` in a life.
  public func recording(of life: Life, upTo turn: Turn?) -> Recording {
    var recording = Recording(header: root(of: life).header)
    var isGentle = recording.header.isGentle
    for turn in path(to: turn) {
      if self.isGentle(turn) != isGentle {
        isGentle.toggle()
        recording.events.append(.gentle(isGentle))
      }
      recording.events.append(.choice(pick(of: turn)))
    }
    return recording
  }
}
