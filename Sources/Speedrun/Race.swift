import InkProgram
import InkRuntime
import Playthrough

/// What one input has brought: what the host must write, send and say.
public struct RaceReport: Sendable {
  /// To be appended to the run file.
  public var text = ""
  /// To be kept in the log of all attempts.
  public var records: [RunRecord] = []
  /// What happened to the clock, for other programs' timers.
  public var events: [(event: Attempt.Event, times: Times)] = []
  public var wrong: Wrong?
  public var calls: [Call] = []
  /// Why the input could not be taken; nothing has changed then.
  public var refusal: String?

  public init() {}

  /// What has gone wrong, in a sentence: the breach of a rule by its name, since a choice can be wrong by it.
  public var warning: String? {
    for case .spoiled(let reason) in calls where wrong != .passesOver {
      return "This run cannot be finished: \(reason)."
    }
    return wrong.map { "\($0.words.prefix(1).uppercased())\($0.words.dropFirst())." }
  }

  /// Whether splits were taken, so that all must be on disk before the run goes on.
  public var isMilestone: Bool { !records.isEmpty }
}

/// A live run: the course, the clocks and the record of it, by one state machine. It reads no clock and
/// writes no file; each call takes the time and answers with what is to be written.
public struct Race: Sendable {
  public let header: RunHeader
  public let board: Board
  public let table: ComparisonTable
  public private(set) var course: Course
  public private(set) var attempt: Attempt
  /// How many of the run's choices were wrong.
  public private(set) var wrongChoices = 0
  /// Choices taken since the last split.
  public private(set) var choicesInSegment = 0
  private var writer: RunFileWriter
  private var isClosed = false

  /// Makes ready; the clock starts with `start`.
  public init(
    _ program: Program, header: RunHeader, track: Track, board: Board
  ) throws(CourseError) {
    self.header = header
    self.board = board
    table = ComparisonTable(board)
    course = try Course(program, track: track, isGentle: header.isGentle)
    attempt = Attempt(segments: track.segments.count)
    writer = RunFileWriter(header)
  }

  public var track: Track { course.track }
  public var phase: Attempt.Phase { attempt.phase }
  public var isOver: Bool { isClosed }
  /// Whether the life has ended and the run with it, short of its goal.
  public var isLost: Bool { course.isLifeOver && !course.isFinished && !track.livesInARow }

  /// What is said of a run that is lost: its goal may have been reached, and still not count.
  public var lossInWords: String {
    guard case .ending(let goal)? = track.segments.last?.ends, goal == nil || goal == course.ending else {
      return "This ending is not the goal."
    }
    for case .notBefore(let act) in track.conditions where course.referee.act < act {
      return "No ending counts before act \(act)."
    }
    return course.referee.spoiled.map { "This run does not count: \($0)." } ?? "This ending is not the goal."
  }

  /// The choices on offer in the order in which they are shown: their own numbers, from 0.
  public var order: [Int] {
    header.order.permutation(of: course.page.choices.count, seed: header.seed, turn: course.choices)
  }

  public func analysis(_ comparison: Comparison, _ timing: Timing, at now: Milliseconds) -> Analysis {
    Analysis(board: board, table: table, attempt: attempt, comparison: comparison, timing: timing, now: now)
  }

  public var position: Ghost.Position { Ghost.Position(segment: attempt.current, choices: choicesInSegment) }

  public mutating func start(at now: Milliseconds) -> RaceReport {
    var report = RaceReport()
    guard phase == .ready else { return refused("the run has begun") }
    note(attempt.start(at: now), at: now, &report)
    report.text = writer.opening
    write(.start(state: mark(at: now)), at: now, &report)
    report.records.append(
      .begun(board: header.board, attempt: header.attempt, story: header.story, started: header.started))
    return report
  }

  /// Takes the choice that is shown at this place, from 0.
  public mutating func choose(shown place: Int, at now: Milliseconds) -> RaceReport {
    let order = order
    guard order.indices.contains(place) else { return refused("there is no choice \(place + 1)") }
    return choose(order[place], at: now)
  }

  /// Takes a choice by its own number, from 0.
  public mutating func choose(_ index: Int, at now: Milliseconds) -> RaceReport {
    var report = RaceReport()
    guard phase == .running else {
      return refused(phase == .paused ? "the run is paused" : "nothing is running")
    }
    guard course.page.choices.indices.contains(index) else {
      return refused("there is no choice \(index + 1)")
    }
    let label = course.page.choices[index].label
    do {
      report.wrong = try course.choose(index)
    } catch { return refused(error.description) }
    choicesInSegment += 1
    write(.choose(number: index + 1, label: label, state: mark(at: now)), at: now, &report)
    if let wrong = report.wrong {
      wrongChoices += 1
      write(.wrong(wrong), at: now, &report)
    }
    settle(at: now, &report)
    return report
  }

  /// Begins the next life of a run of many.
  public mutating func beginLife(at now: Milliseconds) -> RaceReport {
    var report = RaceReport()
    guard track.livesInARow else { return refused("\(track.name) is run in one life") }
    guard phase == .running, course.awaitsLife else { return refused("the life is not over") }
    let facts = course.carried
    do { try course.beginLife(facts: facts) } catch { return refused(error.description) }
    write(.life(facts: facts, state: mark(at: now)), at: now, &report)
    settle(at: now, &report)
    return report
  }

  /// Goes back to an earlier turn, where the track allows it.
  public mutating func jump(life: Int, turn: Int, at now: Milliseconds) -> RaceReport {
    var report = RaceReport()
    guard phase == .running else { return refused("nothing is running") }
    do { try course.jump(life: life, turn: turn) } catch { return refused(error.description) }
    write(.jump(life: life, turn: turn, state: mark(at: now)), at: now, &report)
    return report
  }

  public mutating func pause(at now: Milliseconds) -> RaceReport {
    var report = RaceReport()
    let event = attempt.pause(at: now)
    guard event == .paused else { return refused("nothing is running") }
    note(event, at: now, &report)
    write(.pause, at: now, &report)
    return report
  }

  public mutating func resume(at now: Milliseconds) -> RaceReport {
    var report = RaceReport()
    let event = attempt.resume(at: now)
    guard event == .resumed else { return refused("nothing is paused") }
    note(event, at: now, &report)
    write(.resume, at: now, &report)
    return report
  }

  /// Puts keys on record that were struck before the list was on screen, and dropped.
  public mutating func dropped(_ count: Int, at now: Milliseconds) -> RaceReport {
    record(.dropped(count), count > 0, at: now)
  }

  /// Puts on record that several inputs came in one read.
  public mutating func pasted(_ count: Int, at now: Milliseconds) -> RaceReport {
    record(.pasted(count), count > 1, at: now)
  }

  /// Leaves the program's own work out of game time.
  public mutating func exclude(work nanoseconds: Int) { attempt.exclude(work: nanoseconds) }

  /// Ends the attempt, finished or not; `ended` is in seconds since 1970, UTC.
  public mutating func close(at now: Milliseconds, ended: Int) -> RaceReport {
    var report = RaceReport()
    guard phase != .ready, !isClosed else { return refused("there is nothing to end") }
    isClosed = true
    let isFinished = phase == .finished
    if !isFinished { write(.reset, at: now, &report) }
    report.text += writer.ending(mark(at: now))
    report.records.append(
      .over(
        board: header.board, attempt: header.attempt, isFinished: isFinished, ended: ended,
        pause: attempt.pause(until: now)))
    return report
  }

  /// The board with this attempt on it, once it is over.
  public func boardAfter(ended: Int) -> Board {
    var board = board
    let record = AttemptRecord(
      number: header.attempt, started: header.started, ended: ended, pause: attempt.pausedFor)
    board.record(attempt, as: record)
    return board
  }

  /// Turns what the referee called into splits.
  private mutating func settle(at now: Milliseconds, _ report: inout RaceReport) {
    report.calls = course.calls
    for call in course.calls {
      switch call {
      case .split(let segment): split(upTo: segment, at: now, &report)
      case .finished:
        split(upTo: track.segments.count - 1, at: now, &report)
        write(.finish, at: now, &report)
      case .spoiled(let reason): write(.spoiled(reason), at: now, &report)
      case .lifeOver: break
      }
    }
  }

  /// Earlier segments that ended in the same moment share it: they get no time of their own.
  private mutating func split(upTo segment: Int, at now: Milliseconds, _ report: inout RaceReport) {
    while attempt.current < segment {
      let id = track.segments[attempt.current].id
      note(attempt.skip(), at: now, &report)
      write(.shared(id), at: now, &report)
    }
    let id = track.segments[segment].id
    let times = attempt.times(at: now)
    note(attempt.split(at: now), at: now, &report)
    write(.split(id), at: now, &report)
    choicesInSegment = 0
    report.records.append(.split(board: header.board, attempt: header.attempt, segment: id, times: times))
  }

  private mutating func record(_ event: RunEvent, _ holds: Bool, at now: Milliseconds) -> RaceReport {
    var report = RaceReport()
    guard holds, phase == .running || phase == .paused else { return report }
    write(event, at: now, &report)
    return report
  }

  private mutating func note(_ event: Attempt.Event, at now: Milliseconds, _ report: inout RaceReport) {
    report.events.append((event, attempt.times(at: now)))
  }

  private mutating func write(_ event: RunEvent, at now: Milliseconds, _ report: inout RaceReport) {
    report.text += writer.line(event, at: attempt.recorded(at: now))
  }

  private func mark(at now: Milliseconds) -> UInt32 {
    writer.mark(seen: course.seen, at: attempt.times(at: now))
  }

  private func refused(_ reason: String) -> RaceReport {
    var report = RaceReport()
    report.refusal = reason
    return report
  }
}
