import ArgumentParser
import Speedrun
import Storage

struct RunsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a board or a run for other programs.",
    discussion:
      "lss: a board, for LiveSplit. cast: a run, for asciinema. json: a run. run: the run file itself.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case lss, cast, json, run }

  @Argument(help: "A board, as canon-read-keys, or a run, as canon-read-keys-118.")
  var name: String

  @Option(help: "lss, cast, json or run.")
  var format = Format.lss

  @Option(
    name: .shortAndLong, help: "Where to write; standard output where it is left out.", completion: .file())
  var output: String?

  func run() throws {
    let stock = try RunStock.load()
    let store = try RunStore()
    let text = try RunsExport(stock: stock, store: store).text(name, format)
    guard let output else {
      var standard = Output()
      standard.text(text)
      return standard.flush()
    }
    try NamedFile(path: output).write(Array(text.utf8))
  }
}

struct RunsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a splits file (.lss) for its comparisons.",
    discussion: "Run against it with: ballerina speedrun --imported")

  @Argument(help: "The splits file.", completion: .file())
  var file: String

  @Option(help: "The category that it is of.")
  var category = "canon"

  func validate() throws { _ = try RunStock.categories().required(category) }

  func run() throws {
    let track = try RunStock.categories().required(category)
    let store = try RunStore()
    let bytes = try RunStore.read(file)
    let board: Board
    do { board = try SplitsFile.board(from: bytes, ids: track.segments.map(\.id)) } catch {
      throw RunFault("\(file):\(error.line): \(error.reason)")
    }
    guard board.segments.count == track.segments.count else {
      throw RunFault(
        "\(file) has \(board.segments.count) segments, and \(track.name) has \(track.segments.count); "
          + "export a board to see them: ballerina runs export")
    }
    try RunStore.write(String(decoding: bytes, as: UTF8.self), to: store.importPath(track.id))
    let best = board.personalBest().map { "best \($0.clock)" } ?? "no finished run"
    Output.print(
      "Imported \(board.category): \(board.segments.count) "
        + "\(board.segments.count == 1 ? "segment" : "segments"), \(best).")
    Output.print("Run against it with: ballerina speedrun --category \(track.id) --imported")
  }
}

/// The texts that other programs read.
struct RunsExport {
  let stock: RunStock
  let store: RunStore

  func text(_ name: String, _ format: RunsExportCommand.Format) throws -> String {
    switch format {
    case .lss: return try splits(name)
    case .run: return try store.run(name).text
    case .cast: return try cast(store.run(name))
    case .json:
      guard let entry = store.entry(name), let track = stock.track(ofBoard: entry.board) else {
        throw RunFault("there is no run \(name); see: ballerina runs list")
      }
      let board = store.log.board(entry.board, of: track, game: RunHost.game, except: entry.attempt)
      let rows = RunsText.splits(of: entry, track, against: ComparisonTable(board), .personalBest)
      return RunsJSON.run(entry, track, rows).serialized + "\n"
    }
  }

  private func splits(_ name: String) throws -> String {
    let boardName = store.entry(name)?.board ?? name
    guard let track = stock.track(ofBoard: boardName), store.log.boards.contains(boardName) else {
      throw RunFault("there is no board \(name); see: ballerina runs list")
    }
    var board = store.log.board(boardName, of: track, game: RunHost.game)
    board.variables["story"] = String(stock.program.fingerprint, radix: 16)
    board.variables["board"] = boardName
    return SplitsFile.text(board)
  }

  /// The run as plain text at its own pace, with a marker at each split.
  func cast(_ file: RunFile) throws -> String {
    guard let track = stock.categories.track(named: file.header.track) else {
      throw RunFault("there is no category \(file.header.track) in this story")
    }
    var cast = Asciicast(
      width: 80, height: 24, timestamp: file.header.started,
      title: "\(track.name), attempt \(file.header.attempt), \(file.times.real?.clock ?? "")")
    var show = RunShow(file, track: track, stock: stock)
    while let moment = try show.next() {
      if !moment.text.isEmpty { cast.output(Output.wrapped(moment.text, to: 80), at: moment.time) }
      if let split = moment.split { cast.marker(split, at: moment.time) }
    }
    return cast.text
  }
}
