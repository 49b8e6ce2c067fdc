import ArgumentParser
import InkProgram
import Playthrough
import Speedrun

struct SpeedrunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speedrun",
    abstract: "Run the story against the clock.",
    discussion: "--list shows what can be run. The runs are kept; see: ballerina runs --help")

  @Option(help: "What is run: canon, any, aisle, ending-cake, act-3, unhurt, names … (see --list).")
  var category = "canon"

  @Option(
    help:
      "What to measure against; else as the settings say.")
  var against: Comparison?

  @Option(help: "The order of the choices: read (new for each attempt) or fixed. Each has its own board.")
  var order = ChoiceOrder.read

  @Option(help: "Practise this segment of the category alone, by its id.")
  var practice: String?

  @Flag(help: "List the categories and their segments, and run nothing.")
  var list = false

  @Flag(help: "Linear text and numbered choices, fit for a screen reader and for a pipe.")
  var plain = false

  @Flag(help: "With --plain: one key chooses, without Enter.")
  var singleKeys = false

  @Flag(help: "Tell the hard scenes in a sentence or two.")
  var gentle = false

  @Option(help: "When a wrong choice is told: at once (now), or at the next split; else as the settings say.")
  var wrong: WrongChoice?

  @Flag(help: "Compare with the imported splits file of the category; see: ballerina runs import.")
  var imported = false

  @Flag(help: "Drive the LiveSplit server on this machine, TCP port 16834.")
  var livesplit = false

  @OptionGroup var screen: ScreenOptions

  @Option(help: .hidden)
  var livesplitPort: UInt16 = LiveSplitServer.port

  enum WrongChoice: String, ExpressibleByArgument, CaseIterable { case now, split }

  /// Asked before anything is run, so that a mistake is answered with this command's own usage.
  func validate() throws {
    if !list { _ = try track(in: RunStock.categories()) }
  }

  private func track(in categories: Categories) throws -> Track {
    let track = try categories.required(category)
    guard let practice else { return track }
    if let segment = track.practice(segment: practice) { return segment }
    let ids = track.segments.map(\.id).joined(separator: ", ")
    throw ValidationError("\(track.name) has no segment '\(practice)' to practise. It has: \(ids).")
  }

  func run() throws {
    let stock = try RunStock.load()
    if list { return stock.list() }
    let track = try track(in: stock.categories)
    let reason = PlainReason(
      isAsked: plain || singleKeys, isSet: SettingsFile().settings.isPlain, terminals: .current)
    var terms = RunHost.Terms(track: track, order: order)
    terms.isGentle = gentle
    terms.liveSplitPort = livesplit ? livesplitPort : nil
    terms.input = reason == nil ? .keys : singleKeys && Terminals.current.readsTerminal ? .single : .lines
    let host = try RunHost(stock.program, terms: terms)
    let table = try imported ? importedTable(host.store, track) : nil
    var habits = Habits(SettingsFile().settings)
    habits.comparison = against ?? habits.comparison
    habits.tellsWrongAtOnce = wrong.map { $0 == .now } ?? habits.tellsWrongAtOnce
    if reason == nil {
      var run = try ScreenRun(host, habits: habits, imported: table, colour: screen.depth)
      return try run.run()
    }
    var run = try PlainRun(host, habits: habits, imported: table, singleKeys: terms.input == .single)
    if try !run.run() { throw ExitCode.failure }
  }

  private func importedTable(_ store: RunStore, _ track: Track) throws -> ComparisonTable {
    guard let board = try store.imported(for: track) else {
      throw RunFault("nothing was imported for \(track.id); see: ballerina runs import --help")
    }
    return ComparisonTable(board)
  }
}

extension Comparison: ExpressibleByArgument {}
extension ChoiceOrder: ExpressibleByArgument {}

/// The story, and what can be run in it.
struct RunStock {
  let program: Program
  let categories: Categories

  static func load() throws -> RunStock {
    RunStock(program: try StoryFiles.program(), categories: try categories())
  }

  static func categories() throws -> Categories {
    guard let bytes = StoryFiles.bytes(named: "categories.json") else {
      throw RunFault("this game was built without Story/categories.json")
    }
    return try Categories(parsing: bytes)
  }

  func track(_ id: String) throws -> Track { try categories.required(id) }

  /// How many segments there are, with their ids, as `--practice` takes them.
  private func segments(of track: Track) -> String {
    let ids = track.segments.map(\.id)
    guard ids.count > 1, let first = ids.first, let last = ids.last else { return "1 segment" }
    return "\(ids.count) segments, \(ids.count > 6 ? "\(first) to \(last)" : ids.joined(separator: ", "))"
  }

  func list() {
    var output = Output()
    for category in categories.categories {
      let tracks = categories.tracks.filter { $0.id == category.id || $0.id.hasPrefix(category.id + "-") }
      let own = category.variant == nil ? tracks.filter { $0.id == category.id } : tracks
      output.line("\(category.name)")
      for rule in category.rules { output.line("  \(rule)") }
      for track in own { output.line("  --category \(track.id): \(segments(of: track))") }
      if category.id == "canon", let track = own.first {
        for segment in track.segments { output.line("    \(segment.id) \(segment.name) (\(segment.group))") }
      }
      output.line()
    }
    output.flush()
  }
}

extension Categories {
  /// The track of that id.
  ///
  /// - Throws: what there is instead.
  func required(_ id: String) throws -> Track {
    if let track = track(named: id) { return track }
    let parts = id.split(separator: "-", maxSplits: 1).map(String.init)
    if let name = parts.first, let category = self[name], let variant = category.variant {
      let ids = tracks.map(\.id).filter { $0.hasPrefix(name + "-") }
      throw ValidationError(
        "\(category.name) needs \(variant == .act ? "an act" : "an ending"): \(ids.joined(separator: ", "))")
    }
    let ids = categories.map(\.id).joined(separator: ", ")
    throw ValidationError("There is no category '\(id)'. There are: \(ids).")
  }
}
