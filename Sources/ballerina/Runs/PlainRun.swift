import Cues
import Game
import InkRuntime
import Playthrough
import Speedrun

/// A run in plain text: numbered choices and a prompt, times in words, nothing redrawn. Deltas are said at
/// the end of an act alone, and at any time on request.
struct PlainRun {
  var host: RunHost
  let comparison: Comparison
  let imported: ComparisonTable?
  let tellsWrongAtOnce: Bool
  private var input: RunInput
  private var output = Output()
  private var race: Race
  private var staging = Staging()
  private var warning = Warning()
  private var isLeft = false

  init(_ host: RunHost, habits: Habits, imported: ComparisonTable?, singleKeys: Bool) throws {
    self.host = host
    comparison = habits.comparison
    tellsWrongAtOnce = habits.tellsWrongAtOnce
    self.imported = imported
    input = RunInput(takesSingleKeys: singleKeys)
    race = try self.host.makeRace()
  }

  /// - Returns: whether the last attempt was finished.
  mutating func run() throws -> Bool {
    defer {
      input.close()
      host.close()
    }
    while !isLeft {
      tellReady()
      guard start() else { break }
      play()
      end()
      guard !isLeft, input.isTerminal, race.phase != .finished else { break }
      race = try host.makeRace()
      (staging, warning) = (Staging(), Warning())
    }
    output.flush()
    return race.phase == .finished
  }

  // MARK: Ready

  private mutating func tellReady() {
    output.line("\(race.track.name), attempt \(race.header.attempt).")
    for rule in race.track.rules { output.line(rule) }
    let order = race.header.order == .read ? "a new order for each attempt" : "the story's own order"
    output.line("Choices are shown in \(order).")
    if let best = race.board.personalBest() { output.line("Personal best: \(best.clock).") }
    if let sum = race.table.total(.best, .real) { output.line("Sum of best segments: \(sum.clock).") }
    output.line()
  }

  /// At a terminal the clock waits for a key; from a pipe numbers go to the story alone, and it starts at
  /// once.
  private mutating func start() -> Bool {
    var now = Stopwatch.now
    if input.isTerminal {
      output.line(
        input.takesSingleKeys
          ? "Any key but q starts the clock." : "Enter starts the clock. Type quit to leave.")
      output.text("> ")
      _ = input.listen()
      output.flush()
      guard let key = input.next(), !["q", "quit"].contains(key.text) else { return false }
      now = key.time
    }
    take(race.start(at: now), since: Stopwatch.nanoseconds)
    tellPage()
    return true
  }

  // MARK: Running

  private mutating func play() {
    while race.phase != .finished, !isLeft, !race.isOver {
      output.text("> ")
      // Before the list is written: behind it a key may already be an answer to it.
      let dropped = input.listen()
      output.flush()
      if dropped > 0 { host.take(race.dropped(dropped, at: Stopwatch.now)) }
      guard let line = input.next() else {
        isLeft = true
        return
      }
      let start = Stopwatch.nanoseconds
      if line.together > 1 { host.take(race.pasted(line.together, at: line.time)) }
      if !input.isTerminal || input.takesSingleKeys { output.line(line.text) }
      if answer(line) { return }
      race.exclude(work: Stopwatch.nanoseconds - start)
    }
  }

  /// - Returns: whether the attempt is over.
  private mutating func answer(_ line: RunInput.Input) -> Bool {
    let words = line.text.split(separator: " ").map { $0.lowercased() }
    if let number = words.first.flatMap({ Int($0) }), words.count == 1 {
      choose(number, at: line.time)
      return false
    }
    switch words.first {
    case nil: break
    case "time", "t": tellTime(at: Stopwatch.now)
    case "pause", "p": pause(race.phase == .paused ? race.resume(at: line.time) : race.pause(at: line.time))
    case "again", "a": race.phase == .paused ? output.line("The text is hidden while you pause.") : tellPage()
    case "restart", "r": return true
    case "quit", "q":
      isLeft = true
      return true
    case "new", "n": life(race.beginLife(at: line.time))
    case "jump", "j": jump(words, at: line.time)
    default: output.line(Self.help)
    }
    return false
  }

  private static let help =
    "Type the number of a choice, or: time, again, pause, restart, quit; new after an ending, where a run has many "
    + "lives; jump 1 12 for turn 12 of life 1, where jumps are allowed."

  private mutating func choose(_ number: Int, at time: Milliseconds) {
    let start = Stopwatch.nanoseconds
    let text =
      race.order.indices.contains(number - 1) ? race.course.page.choices[race.order[number - 1]].text : ""
    let report = race.choose(shown: number - 1, at: time)
    if let refusal = report.refusal {
      return output.line(refusal.prefix(1).uppercased() + refusal.dropFirst() + ".")
    }
    take(report, since: start)
    output.line("You chose: \(PlainPage.trimmed(text))")
    output.line()
    tellPage()
  }

  private mutating func life(_ report: RaceReport) {
    if let refusal = report.refusal { return output.line("Not now: \(refusal).") }
    take(report, since: Stopwatch.nanoseconds)
    staging = Staging()
    tellPage()
  }

  private mutating func jump(_ words: [String], at time: Milliseconds) {
    guard words.count == 3, let life = Int(words[1]), let turn = Int(words[2]) else {
      return output.line("Type jump, a life and a turn, as in: jump 1 12")
    }
    life == 0
      ? output.line("Lives are counted from 1.") : self.life(race.jump(life: life - 1, turn: turn, at: time))
  }

  private mutating func pause(_ report: RaceReport) {
    if let refusal = report.refusal { return output.line("Not now: \(refusal).") }
    take(report, since: Stopwatch.nanoseconds)
    guard race.phase == .running else {
      return output.line("Paused. The real time runs. Type pause again to go on.")
    }
    tellPage()
  }

  private mutating func take(_ report: RaceReport, since start: Int) {
    host.take(report)
    race.exclude(work: Stopwatch.nanoseconds - start)
    if let words = report.warning { warning.take(words) }
    if tellsWrongAtOnce || report.isMilestone, let text = warning.next() { output.line(text) }
    tellSplits(report)
  }

  /// The end of an act, or of a segment where there are no acts.
  private mutating func tellSplits(_ report: RaceReport) {
    let segments = race.track.segments
    for (event, times) in report.events {
      guard case .split(let index) = event, index < segments.count - 1 else { continue }
      let isEnd = segments[index].group.isEmpty || segments[index].group != segments[index + 1].group
      guard isEnd else { continue }
      let view = analysis(at: Stopwatch.now)
      var text = "\(segments[index].group.isEmpty ? segments[index].name : segments[index].group): "
      text += times.real?.clock ?? ""
      if let delta = view.delta(index) { text += ", \(delta.deltaInWords)" }
      output.line(
        text + (view.isBest(index) && view.table.total(.best, .real) != nil ? ". Best segment." : "."))
    }
  }

  private func analysis(at now: Milliseconds) -> Analysis {
    Analysis(
      board: race.board, table: imported ?? race.table, attempt: race.attempt, comparison: comparison,
      now: now)
  }

  private mutating func tellTime(at now: Milliseconds) {
    let view = analysis(at: now)
    output.line("Real time \(view.now.clock), game time \((race.attempt.times(at: now).game ?? 0).clock).")
    if race.attempt.current < race.track.segments.count {
      let name = race.track.segments[race.attempt.current].name
      output.line("In \(name), split \(race.attempt.current + 1) of \(race.track.segments.count).")
    }
    if let delta = view.liveDelta ?? view.lastDelta(upTo: race.attempt.current - 1) {
      output.line("Against \(comparison.name.lowercased()): \(delta.deltaInWords).")
    }
    if let best = view.bestPossible { output.line("Best possible time: \(best.tenths).") }
  }

  private mutating func tellPage() {
    let page = PlainPage(race.course.page, after: staging)
    staging = page.staging
    for paragraph in page.paragraphs {
      output.line(paragraph)
      output.line()
    }
    guard race.course.isLifeOver else {
      let choices = race.course.page.choices
      for (place, index) in race.order.enumerated() {
        output.line("\(place + 1). \(PlainPage.trimmed(choices[index].text))")
      }
      return
    }
    if race.phase == .finished { return }
    output.line(
      race.course.awaitsLife
        ? "The life is over. Type new for the next one."
        : "\(race.lossInWords) Type restart or quit.")
  }

  // MARK: After

  private mutating func end() {
    let now = Stopwatch.now
    let isFinished = race.phase == .finished
    host.end(race.close(at: now, ended: Stopwatch.date), isFinished: isFinished)
    if isFinished { tellResult(at: now) } else { output.line("Attempt \(race.header.attempt) was reset.") }
    if let path = host.path { output.line("The run is kept in \(path)") }
    if let fault = host.fault { output.line("Not everything is kept: \(fault)") }
  }

  private mutating func tellResult(at now: Milliseconds) {
    let view = analysis(at: now)
    output.line("Finished in \(view.now.clock) with \(race.course.choices) choices.")
    if let best = race.board.personalBest() {
      output.line(
        view.now < best
          ? "A new personal best, \((best - view.now).length) seconds faster."
          : "\((view.now - best).length) seconds over the personal best.")
    } else {
      output.line("The first finished run on this board: the personal best.")
    }
    let golds = race.track.segments.indices.count { view.isBest($0) }
    output.line("\(golds) of \(race.track.segments.count) segments were the best yet.")
  }
}

/// What has gone wrong in a run; the first such thing is told once.
private struct Warning {
  private var text: String?
  private var isTold = false

  mutating func take(_ words: String) {
    text = text ?? "\(words) Type restart to begin anew."
  }

  mutating func next() -> String? {
    guard !isTold, let text else { return nil }
    isTold = true
    return text
  }
}
