import ArgumentParser
import Cues
import Game
import InkRuntime
import Playthrough

/// Plain mode: linear text, numbered choices, a prompt. Nothing is redrawn.
struct PlainLoop {
  let reason: PlainReason
  var output = Output()
  private var input = LineInput(isTerminal: Terminals.current.readsTerminal)
  let isPiped = !Terminals.current.readsTerminal
  /// Where the cues stood before each page of the line, and after the last.
  var stagings: [Staging] = [Staging()]
  let showsMarks = SettingsFile().settings.marks
  /// How many endings the story has; 0 where nobody counted.
  var endingCount = 0
  /// What `progress` knows, and at how many turns; read when it is first asked for.
  var counted: Progress?
  var countedTurns = 0
  var isCounted = false
  /// How far the last hint was told.
  var hintStep = 0
  var lastHint: Progress.Hint?
  /// What was last said about records that could not be written.
  private var toldFault: String?
  /// Input ended without a command to leave.
  private var isCutOff = false

  init(reason: PlainReason) {
    self.reason = reason
  }

  mutating func run(_ desk: inout Desk) throws {
    output.line(reason.line)
    endingCount = StoryAssets.endings(of: desk.source).count
    tellOpening(desk)
    tellPage(desk)
    while true {
      tellFault(desk)
      output.text("> ")
      output.flush(advice: advice(desk))
      guard let line = input.next() else {
        isCutOff = true
        break
      }
      // What is typed at a terminal is seen there; a transcript of a pipe shows it too.
      if isPiped { output.line(line) }
      if case .quit = PlainCommand(line) { break }
      if !reload(PlainCommand(line), &desk) { try answer(PlainCommand(line), &desk) }
    }
    try leave(desk)
  }

  /// Takes in a story that has been edited since. Returns whether the command no longer means what it meant:
  /// another choice has the number, or the page is another one.
  private mutating func reload(_ command: PlainCommand, _ desk: inout Desk) -> Bool {
    let offers = desk.session?.page.choices.map(\.text) ?? []
    switch desk.reloadIfChanged() {
    case nil: return false
    case .failed(let report):
      output.line(report)
      output.line("The last version without errors plays on.")
      return false
    case .done(let carried):
      for line in CarriedReport(carried).lines { output.line(line) }
      output.line()
      restage(desk)
      let now = desk.session?.page.choices.map(\.text) ?? []
      if case .choose(let number) = command, carried.missing == nil, offers.indices.contains(number - 1),
        now.indices.contains(number - 1), now[number - 1] == offers[number - 1]
      {
        return false
      }
      tellPage(desk)
      return true
    }
  }

  private mutating func answer(_ command: PlainCommand, _ desk: inout Desk) throws {
    switch command {
    case .choose(let number): choose(number, &desk)
    case .again: tellPage(desk)
    case .undo(let count): move(&desk, "There is nothing to take back.") { $0.undo(count, time: $1) }
    case .redo: move(&desk, "There is nothing to take again.") { $0.redo(time: $1) }
    case .restart: move(&desk, "This is the beginning.") { $0.restart(time: $1) }
    case .new:
      try desk.begin(
        seed: nil, facts: desk.session?.header.facts ?? [], isGentle: desk.session?.isGentle ?? false)
      restage(desk)
      tellPage(desk)
    case .gentle(let isOn): setGentle(isOn, &desk)
    case .save(let name): save(name, &desk)
    case .status: tellStatus(desk)
    case .help: for line in PlainCommand.helpLines { output.line(line) }
    case .nothing: if !isPiped { output.line(invitation(desk)) }
    case .unknown(let word): output.line("\"\(word)\" means nothing here. \(invitation(desk))")
    case .quit: break
    default: try replay(command, &desk)
    }
  }

  private mutating func choose(_ number: Int, _ desk: inout Desk) {
    let count = desk.session?.page.choices.count ?? 0
    guard number >= 1, number <= count else {
      output.line(
        count == 0
          ? "There is no choice to take. \(invitation(desk))"
          : "There is no choice \(number). \(invitation(desk))")
      return
    }
    desk.play { $0.choose(number - 1, time: $1) }
    output.line()
    stage(desk)
    tellPage(desk)
  }

  private mutating func move(
    _ desk: inout Desk, _ otherwise: String, _ body: (inout Session, Int64) -> [Record]
  ) {
    let before = desk.session?.turnCount
    desk.play(body)
    guard desk.session?.turnCount != before else {
      output.line(otherwise)
      return
    }
    restage(desk)
    tellPage(desk)
  }

  private mutating func setGentle(_ isOn: Bool?, _ desk: inout Desk) {
    let isNowOn = isOn ?? !(desk.session?.isGentle ?? false)
    desk.play { $0.setGentle(isNowOn, time: $1) }
    output.line(
      isNowOn ? "Gentle reading is on from the next page." : "Gentle reading is off from the next page.")
  }

  private mutating func save(_ name: String, _ desk: inout Desk) {
    desk.keep([])
    if let fault = desk.fault {
      output.line("Not kept: \(fault)")
    } else if name.isEmpty {
      output.line("Everything is kept, up to this page.")
    } else {
      desk.play { session, time in session.checkpoint(name, time: time) }
      output.line("This place is kept as \"\(name)\". Come back to it with: branch \(name)")
    }
  }

  /// What can be typed now.
  private func invitation(_ desk: Desk) -> String {
    let count = desk.session?.page.choices.count ?? 0
    switch count {
    case 0: return "Type undo, new, quit or help."
    case 1: return "Type 1, or help."
    default: return "Type a number from 1 to \(count), or help."
    }
  }

  private mutating func tellFault(_ desk: Desk) {
    let text = desk.fault.map { "Not kept: \($0)" }
    if let text, text != toldFault { output.line(text) }
    if text == nil, toldFault != nil { output.line("Everything is kept again.") }
    toldFault = text
  }

  /// For a player who cannot be shown the page.
  private func advice(_ desk: Desk) -> String {
    let kept = desk.unkeptCount == 0 ? "Every choice up to here is kept." : "Not everything is kept."
    return "\(kept) Go on, where there is room to write, with: ballerina continue\(desk.source.argument)"
  }

  /// Says on the normal screen where the player stopped and how to go on.
  private mutating func leave(_ desk: Desk) throws {
    // The prompt is still open where no line was typed behind it.
    if isPiped || isCutOff { output.line() }
    for line in Farewell(desk).lines { output.line(line) }
    output.flush(advice: advice(desk))
    input.dieIfAsked()
    if desk.unkeptCount > 0 { throw ExitCode.failure }
  }
}
