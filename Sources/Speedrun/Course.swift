import Cues
import InkProgram
import InkRuntime
import Playthrough

/// How far the beats can still be told behind each choice; made from the atlas of the same story.
public struct CanonGuide: Sendable {
  private let remaining: [String: Int?]

  /// - Parameter atlas: `nil`, of another story, or not exhaustive, and nothing is known: then only fixed choices can be
  ///   judged. An atlas that is a lower bound cannot say that no continuation is left.
  public init(_ atlas: Atlas?, story: UInt64) {
    guard let atlas, atlas.isExhaustive, UInt64(atlas.fingerprint, radix: 16) == story else {
      remaining = [:]
      return
    }
    var remaining: [String: Int?] = [:]
    for option in atlas.options {
      // A choice that stands in several decisions is judged by the best of them.
      if let known = remaining[option.label], let best = known, option.remaining.map({ best <= $0 }) ?? true {
        continue
      }
      remaining.updateValue(option.remaining, forKey: option.label)
    }
    self.remaining = remaining
  }

  public var isEmpty: Bool { remaining.isEmpty }

  subscript(label: String) -> Int?? { remaining[label] }
}

/// A run without its clocks: the story, told by the rules of a track. A live run, the replay of a run file and the
/// search for a practice start are the same course.
public struct Course: Sendable {
  public let track: Track
  public private(set) var telling: Telling
  public private(set) var referee: Referee
  /// What the last moment brought.
  public private(set) var calls: [Call] = []
  /// Choices taken in the run, all lives together.
  public private(set) var choices = 0
  /// Every turn of every life of the run so far, to jump back to; kept only where jumps are allowed.
  public private(set) var turns: [[Moment]] = [[]]

  /// A place that a run can jump back to.
  public struct Moment: Sendable {
    let telling: Telling
    let referee: Referee
  }

  private let program: Program
  private let guide: CanonGuide
  private let isGentle: Bool
  private var digest = Digest()

  /// Brings the story to where the clock starts: its beginning, or by the canonical line an act or a beat.
  ///
  /// - Throws: where the canonical line does not lead there.
  public init(_ program: Program, track: Track, guide: CanonGuide, isGentle: Bool = false) throws(CourseError)
  {
    self.program = program
    self.track = track
    self.guide = guide
    self.isGentle = isGentle
    telling = Telling(program, header: Header(story: program.fingerprint, isGentle: isGentle))
    referee = Referee(track)
    if track.start != .beginning { try leadIn() }
    referee.begin { [telling] in Course.number($0, in: telling) }
    read()
  }

  /// Digest of everything that was shown so far, this page and its choices included.
  public var state: UInt32 { digest.folded }

  public var page: Telling.Page { telling.page }

  public var isFinished: Bool { referee.isFinished }

  /// The ending that the life has come to; the story may have some words left behind it.
  public private(set) var ending: String?

  /// Whether the life is over, and the run can go on in another one.
  public var awaitsLife: Bool { isLifeOver && track.livesInARow && !isFinished }

  /// Whether the life has come to an ending, or to where nothing follows.
  public var isLifeOver: Bool { ending != nil || telling.page.isLast }

  /// Takes a choice by its own number, from 0.
  ///
  /// - Returns: why it was wrong on the canonical line, or `nil`.
  public mutating func choose(_ index: Int) throws(CourseError) -> Wrong? {
    guard !isLifeOver else { throw CourseError("the life is over") }
    guard page.choices.indices.contains(index) else {
      throw CourseError("there is no choice \(index + 1) here, only \(page.choices.count)")
    }
    let offered = page.choices.map { (label: $0.label, tags: $0.tags) }
    let wrong = referee.judge(index, of: offered) { guide[$0] }
    telling.choose(index, isGentle: isGentle)
    choices += 1
    if let error = page.error { throw CourseError("the story failed: \(error.message) (\(error.place))") }
    read()
    return wrong
  }

  /// Begins a new life with what the run has learned, where the track carries it.
  public mutating func beginLife(facts: [String]) throws(CourseError) {
    guard track.livesInARow else { throw CourseError("\(track.name) is run in one life") }
    for fact in facts where !(track.carriesFacts && referee.facts.contains(fact)) {
      throw CourseError("the fact \(fact) was not learned in this run")
    }
    telling = Telling(program, header: Header(story: program.fingerprint, facts: facts, isGentle: isGentle))
    referee.beginLife()
    ending = nil
    referee.begin { [telling] in Course.number($0, in: telling) }
    turns.append([])
    read()
  }

  /// The facts that a new life carries.
  public var carried: [String] { track.carriesFacts ? referee.facts : [] }

  /// Goes back to a turn of a life of this run, both from 0; it goes on from there as a new life.
  public mutating func jump(life: Int, turn: Int) throws(CourseError) {
    guard track.allowsJumps else { throw CourseError("\(track.name) has no jumps") }
    guard turns.indices.contains(life), turns[life].indices.contains(turn) else {
      throw CourseError("this run has no turn \(turn) of life \(life)")
    }
    telling = turns[life][turn].telling
    referee.returnToLife(of: turns[life][turn].referee)
    ending = nil
    turns.append(Array(turns[life][...turn]))
    calls = []
    digestPage()
  }

  /// Takes in the page that was told last.
  private mutating func read() {
    let tags = page.lines.flatMap(\.tags)
    calls = referee.read(tags: tags) { [telling] in Course.number($0, in: telling) }
    for cue in Cue.cues(in: tags) { if case .ending(let id, _) = cue { ending = id } }
    digestPage()
    if track.allowsJumps { turns[turns.count - 1].append(Moment(telling: telling, referee: referee)) }
  }

  private mutating func digestPage() {
    for line in page.lines { digest.take(line.text) }
    for choice in page.choices { digest.take(choice.label) }
  }

  private static func number(_ variable: String, in telling: Telling) -> Int? {
    guard case .int(let value)? = telling.story.value(of: variable) else { return nil }
    return Int(value)
  }

  // MARK: The canonical line

  /// The canonical line is some hundreds of choices long; more is a circle.
  private static let longestLine = 5000

  private mutating func leadIn() throws(CourseError) {
    for _ in 0..<Self.longestLine {
      if hasArrived { return }
      guard let index = Self.canonical(page.choices) else { break }
      telling.choose(index, isGentle: isGentle)
    }
    throw CourseError("the canonical line does not lead to the start of \(track.name)")
  }

  private var hasArrived: Bool {
    let cues = Cue.cues(in: page.lines.flatMap(\.tags))
    return cues.contains { cue in
      switch (cue, track.start) {
      case (.act(let number, _), .act(let act)): number == act
      case (.beat(let told), .beat(let beat)): told == beat
      default: false
      }
    }
  }

  /// The choice that the canonical line takes: the one marked so, or the only one.
  public static func canonical(_ choices: [Choice]) -> Int? {
    choices.firstIndex { Cue.cues(in: $0.tags).contains { if case .canon = $0 { true } else { false } } }
      ?? (choices.count == 1 ? 0 : nil)
  }
}

/// Why a course cannot go on like this.
public struct CourseError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

extension Course {
  /// The scene of a turn that can be jumped back to; `nil` before the first scene.
  public func scene(life: Int, turn: Int) -> String? {
    guard turns.indices.contains(life) else { return nil }
    for moment in turns[life].prefix(turn + 1).reversed() {
      for cue in Cue.cues(in: moment.telling.page.lines.flatMap(\.tags)).reversed() {
        if case .scene(_, let title) = cue { return title }
      }
    }
    return nil
  }
}
