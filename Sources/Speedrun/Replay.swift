import InkProgram
import InkRuntime
import Playthrough

/// Plays a run file again, line by line: to verify it, to watch it, or to record it.
public struct Replay: Sendable {
  public let file: RunFile
  public private(set) var course: Course
  public private(set) var attempt: Attempt
  /// The line that `step` takes next.
  public private(set) var next = 0
  private var due: [RunEvent] = []
  private var writer: RunFileWriter
  private var wrongChoices = 0

  /// - Throws: where the story cannot be brought to the run's start.
  public init(_ file: RunFile, track: Track, program: Program) throws(FileRefusal) {
    self.file = file
    writer = RunFileWriter(file.header)
    do {
      course = try Course(program, track: track, isGentle: file.header.isGentle)
    } catch { throw FileRefusal(line: 1, error.description) }
    attempt = Attempt(segments: track.segments.count)
    // A finished run is its own witness that the line could be kept at each of its choices.
    if file.isFinished { course.foresee(file.numbers) }
  }

  /// When the next line happened; `nil` at the end.
  public var nextTime: Milliseconds? {
    file.lines.indices.contains(next) ? file.lines[next].times.real : nil
  }

  /// The choices of the page in the order in which the run showed them.
  public var order: [Int] {
    file.header.order.permutation(
      of: course.page.choices.count, seed: file.header.seed, turn: course.choices)
  }

  /// Plays one line.
  ///
  /// - Returns: the line, or `nil` at the end of the file.
  /// - Throws: the line, where the story or the rules do not follow it.
  public mutating func step() throws(FileRefusal) -> RunFile.Line? {
    guard file.lines.indices.contains(next) else { return nil }
    let line = file.lines[next]
    next += 1
    do throws(CourseError) { try rule(line) } catch { throw FileRefusal(line: line.line, error.description) }
    try play(line)
    if let state = line.event.state, state != writer.mark(seen: course.seen, at: line.times) {
      throw FileRefusal(
        line: line.line, "\(Self.brokenMark) the header or a line since the last mark was edited")
    }
    _ = writer.line(line.event, at: line.times)
    return line
  }

  private static let brokenMark =
    "the mark does not follow from the story and the lines before:"

  /// Whether a line can stand here at all.
  private mutating func rule(_ line: RunFile.Line) throws(CourseError) {
    let text = Self.text(line.event)
    if let expected = due.first {
      guard expected == line.event else {
        throw CourseError("the story has \"\(Self.text(expected))\" here, not \"\(text)\"")
      }
      due.removeFirst()
    } else if line.event.isConsequence {
      throw CourseError("the story has no \"\(text)\" here")
    }
    guard next > 1 else {
      if case .start = line.event, line.times == .zero { return }
      throw CourseError("a run begins with its start, at 0")
    }
    let before = file.lines[next - 2]
    if before.event == .finish || before.event == .reset { throw CourseError("the run was over before this") }
    if attempt.phase == .paused, line.times.game != before.times.game {
      throw CourseError("game time runs on in a pause")
    }
  }

  private mutating func play(_ line: RunFile.Line) throws(FileRefusal) {
    let now = line.times.real ?? 0
    do throws(CourseError) {
      switch line.event {
      case .start:
        guard attempt.start(at: now) == .started else { throw CourseError("the run begins twice") }
      case .choose(let number, let label, _): try choose(number, label)
      case .life(let facts, _):
        guard course.awaitsLife else {
          throw CourseError("a new life begins though the last one is not over")
        }
        try course.beginLife(facts: facts)
        expect()
      case .jump(let life, let turn, _): try course.jump(life: life, turn: turn)
      case .pause:
        guard attempt.pause(at: now) == .paused else { throw CourseError("a pause where nothing runs") }
      case .resume:
        guard attempt.resume(at: now) == .resumed else {
          throw CourseError("the run goes on without a pause")
        }
      case .split: try split(line)
      case .shared: _ = attempt.skip()
      case .wrong: wrongChoices += 1
      case .finish:
        guard course.isFinished else { throw CourseError("the run has not reached its goal") }
      case .reset:
        guard !course.isFinished else { throw CourseError("a finished run was not reset") }
      case .dropped, .pasted, .spoiled: break
      }
    } catch { throw FileRefusal(line: line.line, error.description) }
  }

  private mutating func choose(_ number: Int, _ label: String) throws(CourseError) {
    guard attempt.phase == .running else { throw CourseError("a choice while the run does not run") }
    let choices = course.page.choices
    guard choices.indices.contains(number - 1) else {
      throw CourseError("there is no choice \(number) here, only \(choices.count)")
    }
    guard choices[number - 1].label == label else {
      throw CourseError("choice \(number) is \(choices[number - 1].label) here, not \(label)")
    }
    if let wrong = try course.choose(number - 1) { due.append(.wrong(wrong)) }
    expect()
  }

  /// What must stand on the lines behind an input.
  private mutating func expect() {
    for call in course.calls {
      switch call {
      case .split(let segment): expectSplit(segment)
      case .finished:
        expectSplit(course.track.segments.count - 1)
        due.append(.finish)
      case .spoiled(let reason): due.append(.spoiled(reason))
      case .lifeOver: break
      }
    }
  }

  private mutating func expectSplit(_ segment: Int) {
    let pending = due.count { if case .shared = $0 { true } else if case .split = $0 { true } else { false } }
    for index in (attempt.current + pending)..<max(segment, attempt.current + pending) {
      due.append(.shared(course.track.segments[index].id))
    }
    due.append(.split(course.track.segments[segment].id))
  }

  private mutating func split(_ line: RunFile.Line) throws(CourseError) {
    guard case .split(let id) = line.event, course.track.segments.indices.contains(attempt.current),
      course.track.segments[attempt.current].id == id
    else { throw CourseError("a split that the run has not come to") }
    // The time of a split is the time of the choice that brought it.
    let input = file.lines[..<(next - 1)].last { $0.event.state != nil }
    guard input?.times == line.times else { throw CourseError("the split's time is not the choice's") }
    _ = attempt.split(at: line.times.real ?? 0)
  }

  /// What the whole file has shown, once every line was played.
  func verification() throws(FileRefusal) -> Verification {
    let last = file.lines.last
    if let missing = due.first {
      throw FileRefusal(line: (last?.line ?? 0) + 1, "\"\(Self.text(missing))\" is missing here")
    }
    guard let last, last.event == .finish || last.event == .reset else {
      throw FileRefusal(line: (last?.line ?? 0) + 1, "the run says neither that it was finished nor reset")
    }
    guard file.end == writer.mark(seen: course.seen, at: last.times) else {
      throw FileRefusal(line: last.line + 1, "\(Self.brokenMark) the ending was cut off")
    }
    guard file.isFinished == course.isFinished else {
      throw FileRefusal(line: last.line + 1, "the run has reached its goal, and does not say so")
    }
    var splits: [Times] = []
    for segment in course.track.segments { splits.append(file.splits[segment.id] ?? .none) }
    return Verification(
      header: file.header, trackName: course.track.name, isFinished: course.isFinished, times: file.times,
      splits: splits, choices: course.choices, wrongChoices: wrongChoices, endings: course.referee.endings,
      pastes: file.lines.count { if case .pasted = $0.event { true } else { false } },
      droppedKeys: file.lines.reduce(0) { if case .dropped(let count) = $1.event { $0 + count } else { $0 } },
      shortestGap: shortestGap)
  }

  private var shortestGap: Milliseconds? {
    var last: Milliseconds?
    var shortest: Milliseconds?
    for line in file.lines {
      guard case .choose = line.event, let time = line.times.real else { continue }
      if let last { shortest = min(shortest ?? time - last, time - last) }
      last = time
    }
    return shortest
  }

  private static func text(_ event: RunEvent) -> String { event.words.joined(separator: " ") }
}
