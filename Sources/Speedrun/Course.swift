import Cues
import InkProgram
import InkRuntime
import Playthrough

/// A run without its clocks: the story, told by the rules of a track. A live run, the replay of a run file
/// and the search for a practice start are the same course.
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
  private let isGentle: Bool
  private var digest = Digest()
  /// A way on that comes to the finish, where one is known; kept along it, so that it need not be found
  /// again.
  private var way: [Int] = []
  /// Whether a choice was wrong; those behind it are not judged.
  private var isOffLine = false

  /// Brings the story to where the clock starts: its beginning, or by the canonical line an act or a beat.
  ///
  /// - Throws: where the canonical line does not lead there.
  public init(_ program: Program, track: Track, isGentle: Bool = false) throws(CourseError) {
    self.program = program
    self.track = track
    self.isGentle = isGentle
    telling = Telling(program, header: Header(story: program.fingerprint, isGentle: isGentle))
    referee = Referee(track)
    if track.start != .beginning { try leadIn() }
    referee.begin { [telling] in Course.number($0, in: telling.story) }
    read()
  }

  /// Digest of everything that was shown so far, this page and its choices included.
  var seen: UInt64 { digest.value }

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
    let passed = referee.passesOver(index, of: page.choices.map(\.tags))
    telling.choose(index, isGentle: isGentle)
    choices += 1
    if let error = page.error { throw CourseError("the story failed: \(error.message) (\(error.place))") }
    read()
    calls = passed + calls
    guard referee.keepsLine, !isOffLine else { return nil }
    let wrong = passed.isEmpty ? deadEnd(behind: index) : .passesOver
    isOffLine = wrong != nil
    return wrong
  }

  /// Whether the line cannot be kept behind the choice that was taken last.
  private mutating func deadEnd(behind index: Int) -> Wrong? {
    if isFinished { return nil }
    if referee.spoiled != nil || isLifeOver { return .deadEnd }
    if way.first == index {
      way.removeFirst()
      return nil
    }
    way = []
    var search = LineSearch()
    switch search.search(from: telling.story, referee, budget: Self.searchBudget) {
    case .kept(let found): way = found
    case .lost: return .deadEnd
    case .open: break
    }
    return nil
  }

  /// The most choices that are played to judge one of the run: some milliseconds. What is not found in them
  /// is not called wrong.
  static let searchBudget = 2_000

  /// Tries a way to the finish, so that the choices along it need no search.
  mutating func foresee(_ way: [Int]) {
    var search = LineSearch()
    if referee.keepsLine, search.finishes(way, from: telling.story, referee) { self.way = way }
  }

  /// Begins a new life with what the run has learned, where the track carries it.
  public mutating func beginLife(facts: [String]) throws(CourseError) {
    guard track.livesInARow else { throw CourseError("\(track.name) is run in one life") }
    for fact in facts where !(track.carriesFacts && referee.facts.contains(fact)) {
      throw CourseError("the fact \(fact) was not learned in this run")
    }
    telling = Telling(program, header: Header(story: program.fingerprint, facts: facts, isGentle: isGentle))
    referee.beginLife()
    (ending, way, isOffLine) = (nil, [], false)
    referee.begin { [telling] in Course.number($0, in: telling.story) }
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
    (ending, way, isOffLine) = (nil, [], false)
    turns.append(Array(turns[life][...turn]))
    calls = []
    digestPage()
  }

  /// Takes in the page that was told last.
  private mutating func read() {
    let tags = page.lines.flatMap(\.tags)
    calls = referee.read(tags: tags) { [telling] in Course.number($0, in: telling.story) }
    for cue in Cue.cues(in: tags) { if case .ending(let id, _) = cue { ending = id } }
    digestPage()
    if track.allowsJumps { turns[turns.count - 1].append(Moment(telling: telling, referee: referee)) }
  }

  private mutating func digestPage() {
    for line in page.lines { digest.take(line.text) }
    for choice in page.choices { digest.take(choice.label) }
  }

  static func number(_ variable: String, in story: Story) -> Int? {
    guard case .int(let value)? = story.value(of: variable) else { return nil }
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
