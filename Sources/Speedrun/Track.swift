/// What ends a segment of a run.
public enum Trigger: Hashable, Sendable {
  /// This beat of the canonical line, or a later one, is told in the life that runs.
  case beat(String)
  /// This act, or a later one, has begun in the life that runs.
  case act(Int)
  /// The ending of that id; any ending where there is none.
  case ending(String?)
  /// So many different endings have been reached in the run.
  case endings(Int)
}

/// A rule beside the goal. Breaking one spoils the run; it can be played on, but not finished.
public enum Condition: Hashable, Sendable {
  /// These beats are told, all and in this order.
  case beats([String])
  /// The variable never rises, but in the moments from the telling of `unless` to that of the next beat.
  case neverRises(variable: String, unless: String)
  /// No ending counts before this act has begun.
  case notBefore(act: Int)
}

/// A category made exact: where it starts, its segments, and what must hold on the way.
public struct Track: Hashable, Sendable {
  public struct Segment: Hashable, Sendable {
    public let id: String
    public let name: String
    /// The act it lies in, as shown; empty where segments are not grouped.
    public let group: String
    public let ends: Trigger
  }

  /// Where the clock starts.
  public enum Start: Hashable, Sendable {
    case beginning
    /// The canonical start of an act, or of a beat: the host plays the canonical line up to there first.
    case act(Int)
    case beat(String)
  }

  /// Stable, also for file names: `canon`, `act-3`, `ending-cake`.
  public let id: String
  /// Shown: `Canon%`, `Act% 3 Dress`.
  public let name: String
  /// In words.
  public let rules: [String]
  public let start: Start
  public let segments: [Segment]
  public let conditions: [Condition]
  /// Whether a run goes on in a new life behind an ending that is not its goal.
  public let livesInARow: Bool
  /// Whether facts that were learned in one life of the run are carried to the next.
  public let carriesFacts: Bool
  /// Whether a run may go back to an earlier turn of one of its lives.
  public let allowsJumps: Bool
  /// All beats of the canonical line in order: what `Trigger.beat` counts by.
  public let line: [String]
  /// The act of each beat of the line.
  public let acts: [Int]

  /// The beats that the run must tell; empty where it is free.
  public var beats: [String] {
    for case .beats(let beats) in conditions { return beats }
    return []
  }

  /// The act of a beat; 0 where the line does not have it.
  public func act(of beat: String) -> Int { place(of: beat).map { acts[$0] } ?? 0 }

  /// The place of a beat in the line, from 0.
  public func place(of beat: String) -> Int? { line.firstIndex(of: beat) }

  /// An empty board for this track.
  public func board(game: String) -> Board {
    Board(
      game: game, category: name,
      segments: segments.map { Speedrun.Segment(id: $0.id, name: $0.name, group: $0.group) })
  }

  /// What is said of a segment that is run alone.
  public static let practiceRule =
    "This segment alone, from where the canonical line enters it. It has bests of its own."

  /// The stretch of a track that is one of its segments, to be run alone again and again.
  ///
  /// - Returns: `nil` where the segment cannot be reached by the canonical line.
  public func practice(segment id: String) -> Track? {
    guard let index = segments.firstIndex(where: { $0.id == id }) else { return nil }
    var start = self.start
    if index > 0 {
      switch segments[index - 1].ends {
      case .beat(let beat): start = .beat(beat)
      case .act(let act): start = .act(act)
      case .ending, .endings: return nil
      }
    }
    let segment = segments[index]
    let own = beatsInside(from: index == 0 ? nil : segments[index - 1].ends, to: segment.ends)
    return Track(
      id: self.id + "." + id, name: "\(segment.name) (practice of \(name))", rules: [Self.practiceRule],
      start: start,
      segments: [segment], conditions: beats.isEmpty ? [] : [.beats(own)], livesInARow: false,
      carriesFacts: false, allowsJumps: false, line: line, acts: acts)
  }

  /// The beats that this track demands from one trigger up to another.
  private func beatsInside(from start: Trigger?, to end: Trigger) -> [String] {
    func place(_ trigger: Trigger?, _ otherwise: Int) -> Int {
      switch trigger {
      case .beat(let beat): line.firstIndex(of: beat) ?? otherwise
      case .act(let act): acts.firstIndex { $0 >= act } ?? otherwise
      default: otherwise
      }
    }
    let low = place(start, 0)
    let high = place(end, line.count)
    return low < high ? line[low..<high].filter(beats.contains) : []
  }
}
