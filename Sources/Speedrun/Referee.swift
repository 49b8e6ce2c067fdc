import Cues
import Playthrough

/// What the referee says of one moment of a run.
public enum Call: Hashable, Sendable {
  /// Segments up to this index are over. Those before it that had not ended share the moment and get no time.
  case split(Int)
  /// The last segment is over, and every condition holds.
  case finished
  /// From here on the run cannot be finished; why, in words.
  case spoiled(String)
  /// An ending that is not the goal: the life is over, and the run too unless it goes on in a new life.
  case lifeOver(ending: String)
}

/// Why a choice is wrong on the canonical line.
public enum Wrong: String, Hashable, Sendable {
  /// Another choice on offer is one that a beat fixes.
  case passesOver = "passes-over"
  /// No continuation tells the remaining beats.
  case deadEnd = "dead-end"

  /// For the runner.
  public var words: String {
    switch self {
    case .passesOver: "that choice leaves the canonical line"
    case .deadEnd: "from there the line cannot be kept"
    }
  }
}

/// Watches a run by the rules of its track. It sees tags and variables alone, so that it judges a live run,
/// a run file and a test in the same way.
public struct Referee: Hashable, Sendable {
  public let track: Track
  /// The segment being run.
  public private(set) var segment = 0
  /// Beats of the line told in this life, in the order they came.
  public private(set) var told: [String] = []
  /// The act that has begun last; 0 before the first.
  public private(set) var act = 0
  /// Different endings reached in this run, in order.
  public private(set) var endings: [String] = []
  /// Facts learned in this run, in order.
  public private(set) var facts: [String] = []
  /// Why the run cannot be finished; `nil` while it can.
  public private(set) var spoiled: String?
  public private(set) var isFinished = false
  /// One past the furthest place of the line that was told in this life.
  private var reached = 0
  private var watched: [String: Int] = [:]

  public init(_ track: Track) { self.track = track }

  /// Forgets the life that is over, for a new one; what was reached in the run stays.
  public mutating func beginLife() {
    told = []
    act = 0
    reached = 0
    watched = [:]
  }

  /// What of this referee belongs to a life, to be put back on a jump to an earlier turn.
  public mutating func returnToLife(of earlier: Referee) {
    told = earlier.told
    act = earlier.act
    reached = earlier.reached
    watched = earlier.watched
  }

  /// Begins to watch where the host has brought the story to the track's start.
  public mutating func begin(value: (String) -> Int?) {
    for case .neverRises(let variable, _) in track.conditions { watched[variable] = value(variable) }
  }

  /// Takes in what one input has brought.
  ///
  /// - Parameters:
  ///   - tags: all tags of the moment, in order, without their `#`.
  ///   - value: the story's whole-number variables as they stand after it.
  public mutating func read(tags: [String], value: (String) -> Int?) -> [Call] {
    read(Cue.cues(in: tags), value: value)
  }

  /// The same for tags that were read before.
  mutating func read(_ cues: [Cue], value: (String) -> Int?) -> [Call] {
    var calls: [Call] = []
    var ending: String?
    let last = told.last
    for cue in cues {
      switch cue {
      case .beat(let beat): tell(beat, &calls)
      case .act(let number, _): act = max(act, number)
      case .fact(let id, _): if !facts.contains(id) { facts.append(id) }
      case .ending(let id, _):
        ending = id
        if !endings.contains(id) { endings.append(id) }
      default: break
      }
    }
    watch(value, since: last, &calls)
    guard !isFinished else { return calls }
    advance(ending: ending, &calls)
    if let ending, !isFinished { calls.append(.lifeOver(ending: ending)) }
    return calls
  }

  private mutating func tell(_ beat: String, _ calls: inout [Call]) {
    guard let place = track.place(of: beat), !told.contains(beat) else { return }
    told.append(beat)
    reached = max(reached, place + 1)
    act = max(act, track.act(of: beat))
    let beats = track.beats
    guard let place = beats.firstIndex(of: beat) else { return }
    if let missed = beats[..<place].first(where: { !told.contains($0) }) {
      spoil("beat \(missed) was passed over", &calls)
    }
  }

  private mutating func watch(_ value: (String) -> Int?, since last: String?, _ calls: inout [Call]) {
    for case .neverRises(let variable, let beat) in track.conditions {
      guard let now = value(variable) else { continue }
      if let before = watched[variable], now > before, told.last != beat, last != beat {
        spoil("\(variable) rose to \(now)", &calls)
      }
      watched[variable] = now
    }
  }

  private mutating func spoil(_ reason: String, _ calls: inout [Call]) {
    guard spoiled == nil else { return }
    spoiled = reason
    calls.append(.spoiled(reason))
  }

  private mutating func advance(ending: String?, _ calls: inout [Call]) {
    let last = track.segments.count - 1
    guard segment <= last else { return }
    if has(track.segments[last].ends, ending) {
      if track.beats.contains(where: { !told.contains($0) }) { spoil("not every beat was told", &calls) }
      if case .notBefore(let act)? = track.conditions.first(where: {
        if case .notBefore = $0 { true } else { false }
      }),
        self.act < act
      {
        return
      }
      guard spoiled == nil else { return }
      segment = last + 1
      isFinished = true
      return calls.append(.finished)
    }
    guard let reached = (segment..<last).last(where: { has(track.segments[$0].ends, ending) }) else { return }
    segment = reached + 1
    calls.append(.split(reached))
  }

  private func has(_ trigger: Trigger, _ ending: String?) -> Bool {
    switch trigger {
    case .ending(let id): ending != nil && (id == nil || id == ending)
    case .endings(let count): endings.count >= count
    case .act(let number): act >= number
    case .beat(let beat): track.place(of: beat).map { reached > $0 } ?? false
    }
  }

  // MARK: Wrong choices

  /// Whether a choice passes over one that a beat fixes, on a track that keeps the beats. The run is
  /// spoiled by it.
  ///
  /// - Parameters:
  ///   - taken: its place among those on offer.
  ///   - offered: the tags of each choice on offer.
  public mutating func passesOver(_ taken: Int, of offered: [[String]]) -> [Call] {
    let fixed = Choices(offered.map { Cue.cues(in: $0) }).fixed
    guard keepsLine, !fixed.isEmpty, !fixed.contains(taken) else { return [] }
    var calls: [Call] = []
    spoil("a choice that a beat fixes was passed over", &calls)
    return calls
  }

  /// Whether the run must tell beats, so that choices can be wrong.
  public var keepsLine: Bool { !track.beats.isEmpty }
}
