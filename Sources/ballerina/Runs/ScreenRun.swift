import CursesTerminal
import Game
import Playthrough
import Screen
import Speedrun

/// A run on the drawn screen: keys with their times in, pages and the ticking clock out.
struct ScreenRun {
  private var host: RunHost
  private let colour: Depth?
  private var model: RunModel
  private var gallery = Gallery.empty
  private var wantsToWatch = false
  private var isLeft = false

  init(_ host: RunHost, habits: Habits, imported: ComparisonTable?, colour: Depth? = nil) throws {
    self.colour = colour
    self.host = host
    let race = try self.host.makeRace()
    model = RunModel(
      race, ghost: self.host.ghost(for: race.header), comparison: habits.comparison,
      look: Model(width: 80, height: 24))
    model.imported = imported
    model.tellsWrongAtOnce = habits.tellsWrongAtOnce
  }

  mutating func run() throws {
    defer { host.close() }
    repeat {
      wantsToWatch = false
      try onScreen()
      if wantsToWatch { try watch() }
    } while !isLeft
    tellFarewell()
  }

  private mutating func onScreen() throws {
    let settings = SettingsFile().settings
    let terminal = try CursesTerminal(colour: colour ?? settings.colour)
    defer { terminal.close() }
    gallery = StoryAssets.gallery
    let size = terminal.size
    model.dress(
      Model(
        width: size.width, height: size.height, settings: settings, colours: terminal.colours,
        hasSigns: terminal.hasSigns))
    var base = model.base(gallery)
    var (isChanged, shown) = (true, Moment?.none)
    while !isLeft, !wantsToWatch {
      let start = Stopwatch.nanoseconds
      if shown != moment {
        // What was struck before this page is on screen is no answer to it. It is taken before the page is
        // drawn: behind that a key may already be an answer.
        shown = moment
        isChanged = try take(terminal.events(within: 0), isEarly: true, terminal) || isChanged
        if shown != moment || isLeft { continue }
      }
      if isChanged { base = model.base(gallery) }
      terminal.show(model.view(over: base, at: Stopwatch.now))
      model.exclude(work: isChanged ? Stopwatch.nanoseconds - start : 0)
      isChanged = try take(terminal.events(within: model.tick), isEarly: false, terminal)
    }
  }

  /// What keys are an answer to.
  private struct Moment: Equatable {
    let attempt: Int
    let phase: Attempt.Phase
    let choices: Int
  }

  private var moment: Moment {
    Moment(
      attempt: model.race.header.attempt, phase: model.race.phase, choices: model.race.course.choices)
  }

  /// Takes in what came in one read. Returns whether the page has changed.
  private mutating func take(_ events: [TerminalEvent], isEarly: Bool, _ terminal: CursesTerminal) throws
    -> Bool
  {
    let now = Stopwatch.now
    let keys = events.count { if case .key = $0 { true } else { false } }
    var dropped = 0
    var isChanged = false
    var hasChosen = false
    for event in events {
      switch event {
      case .key(let key):
        if (isEarly && model.isRunning && key.isInput) || hasChosen {
          dropped += 1
          continue
        }
        let page = model.race.course.choices
        try perform(model.update(.key(key), at: now), at: now)
        hasChosen = model.race.course.choices != page
      case .paste(let text):
        try perform(model.note(droppedKeys: 0, pasted: max(2, text.count), at: now), at: now)
      case .resize(let width, let height): _ = model.update(.resize(width: width, height: height), at: now)
      case .resumed: break
      case .terminate(let signal):
        try perform([.close], at: now)
        terminal.die(by: signal)
      case .closed:
        try perform([.close, .quit], at: now)
      }
      isChanged = true
    }
    if dropped > 0 || keys > 1 {
      try perform(model.note(droppedKeys: dropped, pasted: keys, at: now), at: now)
    }
    return isChanged
  }

  private mutating func perform(_ effects: [RunEffect], at now: Milliseconds) throws {
    for effect in effects {
      switch effect {
      case .take(let report): host.take(report)
      case .close: close(at: now)
      case .again: try again(at: now)
      case .verify: _ = model.update(.say(verdict()), at: now)
      case .export: _ = model.update(.say(export()), at: now)
      case .watch: wantsToWatch = true
      case .quit: isLeft = true
      }
    }
  }

  private mutating func close(at now: Milliseconds) {
    let race = model.race
    guard race.phase != .ready, !race.isOver else { return }
    let ended = Stopwatch.date
    host.end(model.close(at: now, ended: ended), isFinished: race.phase == .finished)
    _ = model.update(.closed(race.boardAfter(ended: ended)), at: now)
    if let fault = host.fault { _ = model.update(.say("Not everything is kept: \(fault)"), at: now) }
  }

  private mutating func again(at now: Milliseconds) throws {
    if model.race.phase == .finished { host.resetTimer() }
    let race = try host.makeRace()
    _ = model.update(.ready(race, ghost: host.ghost(for: race.header)), at: now)
  }

  // MARK: After the run

  private func verdict() -> String {
    guard let path = host.path else { return "There is no run to verify." }
    do {
      let stock = try RunStock.load()
      let run = try RunStore.run(at: path)
      let found = try run.verify(on: stock.program, categories: stock.categories)
      let text = "It holds: \(found.choices) choices, \(found.times.real?.clock ?? "")."
      return model.width < 80 ? text : "\(text) More: ballerina runs verify"
    } catch { return "\(error)" }
  }

  private func export() -> String {
    let board = model.race.header.board
    do {
      let stock = try RunStock.load()
      let text = try RunsExport(stock: stock, store: host.store).text(board, .lss)
      let path = "\(host.store.folder)/\(board).lss"
      try RunStore.write(text, to: path)
      return "Written for LiveSplit: \(path)"
    } catch { return "\(error)" }
  }

  private mutating func watch() throws {
    guard let path = host.path else { return }
    let stock = try RunStock.load()
    let run = try RunStore.run(at: path)
    var watch = RunWatch(RunShow(run, track: model.race.track, stock: stock), speed: 1, stopsAtSplits: false)
    try watch.run()
  }

  /// One line on the normal screen: where the run is kept, and how to go on.
  private func tellFarewell() {
    let race = model.race
    guard race.phase != .ready, let path = host.path else { return }
    let time = race.attempt.times(at: Stopwatch.now).real?.clock ?? ""
    Output.print(
      race.phase == .finished
        ? "\(race.track.name) in \(time). The run is kept in \(path)"
        : "Attempt \(race.header.attempt) of \(race.track.name) was reset. Run again with: ballerina speedrun"
    )
    if let fault = host.fault { Output.error("not everything is kept: \(fault)") }
  }
}

extension Key {
  /// Whether a runner could have meant it as an answer to a list.
  fileprivate var isInput: Bool {
    switch self {
    case .character(let scalar): ("0"..."9").contains(scalar)
    case .enter: true
    default: false
    }
  }
}
