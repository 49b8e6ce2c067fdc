import InkProgram
import InkRuntime

/// One life being played: the line of turns up to where it stands, and the archive that it belongs to.
///
/// A session performs nothing: what changes comes back as records, to be kept before the page is shown.
public struct Session: Sendable {
  /// A turn of the line, or the opening before the first one.
  public struct Step: Sendable {
    /// Nil for the opening.
    public internal(set) var turn: Archive.Turn?
    /// Nil for the opening.
    public internal(set) var pick: Pick?
    /// Whether gentle reading was on when the choice took effect.
    public internal(set) var isGentle: Bool
    /// What the story told then.
    public internal(set) var page: Telling.Page
    /// How many lines, from the page's first, had been seen in this or another life.
    public internal(set) var seenLines: Int
    /// Where the story stood after it; made again where it was let go.
    var telling: Telling?
  }

  public internal(set) var program: Program
  /// All lives; whoever reads what other processes wrote feeds it in here.
  public var archive: Archive
  public internal(set) var header: Header
  /// The life that is played; its records are written with its first turn where it is a branch.
  public internal(set) var life: Identifier
  /// The opening, and then the turns; never empty.
  public internal(set) var steps: [Step]
  /// Whether gentle reading is on for the turns to come.
  public internal(set) var isGentle: Bool
  /// What of a life from an older version of the story could be told; nil where the story had not changed.
  public internal(set) var carried: Carried?
  /// Where a branch leaves the life it comes from, until its first turn.
  var pendingOrigin: Archive.Turn??
  var names: IdentifierSource

  /// Every so many turns one snapshot is held for good.
  static let sparse = 8
  /// So many of the last turns hold theirs.
  static let dense = 16

  public var page: Telling.Page { steps[steps.count - 1].page }
  /// Choices taken so far.
  public var turnCount: Int { steps.count - 1 }
  /// The number of the life as shown to the player; that of the next one for a branch that has no turn yet.
  public var lifeNumber: Int { archive.life(life)?.number ?? archive.lives.count + 1 }
  /// The story where it stands.
  public var story: Story { telling(at: steps.count - 1).story }

  /// The header and the events up to here.
  public var recording: Recording {
    var recording = Recording(header: header)
    var isGentle = header.isGentle
    for step in steps {
      guard let pick = step.pick else { continue }
      if step.isGentle != isGentle {
        isGentle.toggle()
        recording.events.append(.gentle(isGentle))
      }
      recording.events.append(.choice(pick))
    }
    return recording
  }

  /// The story after a step; told again from the last snapshot before it, at most some turns back.
  ///
  /// - Parameter index: of `steps`.
  func telling(at index: Int) -> Telling {
    var from = index
    while from > 0, steps[from].telling == nil { from -= 1 }
    var telling = steps[from].telling ?? Telling(program, header: header)
    while from < index {
      from += 1
      guard let pick = steps[from].pick, let choice = pick.index(in: telling.page.choices) else { break }
      telling.choose(choice, isGentle: steps[from].isGentle)
    }
    return telling
  }

  /// Puts a told page at the end of the line.
  mutating func add(_ telling: Telling, pick: Pick?, turn: Archive.Turn?, isGentle: Bool) {
    let page = telling.page
    let seen = page.lines.prefix { archive.hasSeen($0) }.count
    steps.append(
      Step(turn: turn, pick: pick, isGentle: isGentle, page: page, seenLines: seen, telling: telling))
    let old = steps.count - 1 - Self.dense
    if old > 0, old % Self.sparse != 0 { steps[old].telling = nil }
  }

  /// What a page brings that is kept: its tags, and the pieces never seen before.
  func met(_ page: Telling.Page) -> Met {
    Met(tags: page.metTags, pieces: page.pieces.filter { !archive.finds.pieces.contains($0) })
  }
}

extension Archive {
  /// Whether all pieces of a line were shown before, in any life.
  public func hasSeen(_ line: Line) -> Bool {
    line.pieces.allSatisfy { finds.pieces.contains(Atlas.digest(place: $0.place, text: $0.text)) }
  }
}
