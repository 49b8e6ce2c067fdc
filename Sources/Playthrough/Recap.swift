import Cues

/// The key decisions of a life, told by act.
public struct Recap: Equatable, Sendable {
  public struct Decision: Equatable, Sendable {
    /// From 1.
    public var turn: Int
    public var act: Int?
    /// The scene's title.
    public var scene: String?
    public var choice: String
  }

  public var decisions: [Decision]

  /// - Parameter progress: tells which decisions are key: those where the canonical line can be left. Without
  ///   it all decisions are told that had more than one option.
  public init(_ archive: Archive, of life: Life, progress: Progress?) {
    decisions = []
    var act: Int?
    var scene: String?
    func take(_ cues: [Cue]) {
      for cue in cues {
        if case .act(let number, _) = cue { act = number }
        if case .scene(_, let title) = cue { scene = title }
      }
    }
    take(archive.root(of: life).openingCues)
    for (index, turn) in archive.path(to: life.head).enumerated() {
      let pick = archive.pick(of: turn)
      if Self.isKey(pick, progress) {
        decisions.append(Decision(turn: index + 1, act: act, scene: scene, choice: pick.text))
      }
      take(archive.cues(of: turn))
    }
  }

  private static func isKey(_ pick: Pick, _ progress: Progress?) -> Bool {
    guard let progress, let option = progress.option(pick.label) else { return pick.offered.count != 1 }
    let atlas = progress.atlas
    return atlas.decisions[atlas.options[option].decision].options.contains {
      atlas.options[$0].canon == .must
    }
  }
}

/// Two lives side by side: where they parted, and what differed since.
public struct LivesCompared: Equatable, Sendable {
  public struct Side: Equatable, Sendable {
    public var life: Int
    /// The choice taken where they parted; nil where the life stands there.
    public var choice: String?
    /// Choices taken since.
    public var turns: Int
    /// Titles of scenes that only this life came by since, in order.
    public var scenes: [String]
    public var ending: String?
    /// Facts, memories and clues that only this life met since, by id.
    public var finds: [String]
  }

  /// Choices that both took, from the beginning.
  public var shared: Int
  /// The title of the scene in which they parted.
  public var scene: String?
  public var first: Side
  public var second: Side

  public init(_ archive: Archive, _ first: Life, _ second: Life) {
    let paths = (archive.path(to: first.head), archive.path(to: second.head))
    var count = 0
    var parting: String?
    func take(_ cues: [Cue]) {
      for case .scene(_, let title) in cues { parting = title }
    }
    take(archive.root(of: first).openingCues)
    while count < min(paths.0.count, paths.1.count) {
      let (left, right) = (paths.0[count], paths.1[count])
      guard left == right || archive.isSameChoice(left, right) else { break }
      take(archive.cues(of: left))
      count += 1
    }
    shared = count
    scene = parting
    let since = (paths.0.dropFirst(count), paths.1.dropFirst(count))
    let met = (archive.met(since.0), archive.met(since.1))
    self.first = Self.side(archive, first, since.0, met.0, without: met.1)
    self.second = Self.side(archive, second, since.1, met.1, without: met.0)
  }

  private static func side(
    _ archive: Archive, _ life: Life, _ path: ArraySlice<Archive.Turn>, _ met: [Cue], without other: [Cue]
  ) -> Side {
    var side = Side(
      life: life.number, choice: path.first.map { archive.pick(of: $0).text }, turns: path.count, scenes: [],
      finds: [])
    for cue in met {
      switch cue {
      case .ending(_, let title): side.ending = title
      case .scene(_, let title) where !other.contains(cue) && !side.scenes.contains(title):
        side.scenes.append(title)
      case .fact(let id, _) where !other.contains(cue): side.finds.append(id)
      case .memory(let id) where !other.contains(cue): side.finds.append(id)
      case .clue(let id) where !other.contains(cue): side.finds.append(id)
      default: break
      }
    }
    return side
  }
}

extension Archive {
  fileprivate func isSameChoice(_ left: Turn, _ right: Turn) -> Bool {
    let picks = (pick(of: left), pick(of: right))
    return picks.0.label == picks.1.label && picks.0.text == picks.1.text
  }

  fileprivate func met(_ turns: ArraySlice<Turn>) -> [Cue] {
    turns.flatMap { cues(of: $0) }
  }
}
