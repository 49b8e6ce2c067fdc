import ArgumentParser
import JSON
import Speedrun
import Storage

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "The runs that were run: boards, splits, proof, and files for other programs.",
    subcommands: [
      RunsListCommand.self, RunsShowCommand.self, RunsVerifyCommand.self, RunsWatchCommand.self,
      RunsExportCommand.self, RunsImportCommand.self,
    ],
    defaultSubcommand: RunsListCommand.self)
}

struct RunsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "All boards with their bests, or the attempts on one board.")

  @Argument(help: "A board, as canon-read-keys; all boards where it is left out.")
  var board: String?

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let stock = try RunStock.load()
    let store = try RunStore()
    if let board {
      guard store.log.boards.contains(board), let track = stock.track(ofBoard: board) else {
        throw RunFault("there is no board \(board); see: ballerina runs list")
      }
      return show(store.log.board(board, of: track, game: RunHost.game), named: board, store)
    }
    let boards = store.log.boards.compactMap { name in
      stock.track(ofBoard: name).map { (name, store.log.board(name, of: $0, game: RunHost.game)) }
    }
    if json {
      return Output.print(JSONValue.array(boards.map { RunsJSON.summary($0.1, named: $0.0) }).serialized)
    }
    if boards.isEmpty { return Output.print("No runs yet. Begin with: ballerina speedrun") }
    for (name, board) in boards {
      let best = board.personalBest().map { "best \($0.clock)" } ?? "none finished"
      Output.print(
        "\(name): \(board.category), \(best), \(board.finished) of \(board.attempts.count) finished")
    }
  }

  private func show(_ board: Board, named name: String, _ store: RunStore) {
    if json { return Output.print(RunsJSON.attempts(board, named: name).serialized) }
    for attempt in board.attempts {
      let date = attempt.started.map { UTCDate(seconds: $0).short } ?? "unknown date"
      let result =
        attempt.times.real.map {
          "\($0.clock)\(attempt.number == board.bestAttempt ? ", personal best" : "")"
        }
        ?? "reset in \(attempt.resetIn.flatMap { board.segments.indices.contains($0) ? board.segments[$0].name : nil } ?? "an unknown place")"
      Output.print("\(RunStore.id(board: name, attempt: attempt.number)): \(date), \(result)")
    }
  }
}

struct RunsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The splits of one run, or the statistics of one board.")

  @Argument(help: "A run, as canon-read-keys-118 or 118; or a board, as canon-read-keys.")
  var name: String

  @Option(help: "What to measure against.")
  var against = Comparison.personalBest

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let stock = try RunStock.load()
    let store = try RunStore()
    if let track = stock.track(ofBoard: name), store.log.boards.contains(name) {
      return showBoard(store.log.board(name, of: track, game: RunHost.game))
    }
    guard let entry = store.entry(name), let track = stock.track(ofBoard: entry.board) else {
      throw RunFault("there is no run or board \(name); see: ballerina runs list")
    }
    let board = store.log.board(entry.board, of: track, game: RunHost.game, except: entry.attempt)
    let rows = RunsText.splits(of: entry, track, against: ComparisonTable(board), against)
    if json { return Output.print(RunsJSON.run(entry, track, rows).serialized) }
    Output.print("\(track.name), attempt \(entry.attempt)\(entry.isFinished ? "" : ", reset")")
    for row in rows { Output.print(row.text) }
  }

  private func showBoard(_ board: Board) {
    let all = SegmentStatistics.all(of: board)
    if json { return Output.print(RunsJSON.statistics(all, board).serialized) }
    Output.print(
      "\(board.category): \(board.finished) finished of \(board.attempts.count) "
        + (board.attempts.count == 1 ? "attempt" : "attempts"))
    let table = ComparisonTable(board)
    if let best = board.personalBest() { Output.print("Personal best: \(best.clock)") }
    if let sum = table.total(.best, .real) { Output.print("Sum of best segments: \(sum.clock)") }
    for each in all {
      func text(_ time: Milliseconds?) -> String { time?.clock ?? "–" }
      Output.print(
        "\(each.segment.name): best \(text(each.best)), mean \(text(each.mean)), median \(text(each.median)), "
          + "worst \(text(each.worst)), in the personal best \(text(each.personalBest)), "
          + "\(each.finished) \(each.finished == 1 ? "time" : "times"), "
          + "\(each.resets) \(each.resets == 1 ? "reset" : "resets")")
    }
  }
}

struct RunsVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Play a run file again, and say what it proves and what it cannot.")

  @Argument(help: "A run file, or a run by its id.", completion: .file())
  var file: String

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let stock = try RunStock.load()
    let store = try RunStore()
    let path = store.resolve(file)
    let start = Stopwatch.nanoseconds
    let run = try store.run(file)
    let found: Verification
    do {
      found = try run.verify(on: stock.program, categories: stock.categories)
    } catch { throw RunFault("\(path):\(error.line): \(error.reason)") }
    let took = Double((Stopwatch.nanoseconds - start) / 10_000) / 100
    if json { return Output.print(RunsJSON.verification(found, milliseconds: took).serialized) }
    let clock = found.times.real?.clock ?? "–"
    Output.print(
      "\(found.trackName), \(found.isFinished ? "finished in" : "reset at") \(clock): this run holds.")
    Output.print("It proves:")
    for line in found.proves { Output.print("  \(line)") }
    Output.print("It cannot prove:")
    for line in Verification.leavesOpen { Output.print("  \(line)") }
    for remark in found.remarks { Output.print("Note: \(remark)") }
    Output.print("Played again in \(took) ms.")
  }
}

extension RunStock {
  /// The track of a board's name, without order and input mode.
  func track(ofBoard name: String) -> Track? {
    let parts = name.split(separator: "-")
    guard parts.count > 2, InputMode(rawValue: String(parts[parts.count - 1])) != nil,
      ChoiceOrder(rawValue: String(parts[parts.count - 2])) != nil
    else { return nil }
    return categories.track(named: parts.dropLast(2).joined(separator: "-"))
  }
}
