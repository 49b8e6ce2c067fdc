import ArgumentParser
import JSON
import Playthrough
import Speedrun
import Storage

struct LivesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lives",
    abstract: "All lives that were led: list, rename, delete, export, import.",
    discussion:
      "Each command takes --story FILE for the lives of another ink story; list takes the file alone.",
    subcommands: [
      ListLives.self, RenameLife.self, DeleteLife.self, RestoreLife.self, ExportLife.self, ImportLife.self,
      CompareLives.self,
    ],
    defaultSubcommand: ListLives.self)
}

/// Which story's lives, and which of them.
struct LifeChoice: ParsableArguments {
  @Argument(help: "The number of the life, as the list shows it.")
  var number: Int

  @ArgumentParser.Option(help: "Another ink story.", completion: .file())
  var story: String?

  /// The shelf, and the life on it.
  func open() throws -> (shelf: LifeShelf, life: Life) {
    let shelf = try LifeShelf.open(StorySource(file: story))
    guard let life = shelf.archive.life(number: number) else {
      let count = shelf.archive.lives.count
      let known = count == 0 ? "there are none yet" : "they are numbered from 1 to \(count)"
      throw Output.refusal("There is no life \(number); \(known).")
    }
    return (shelf, life)
  }
}

struct ListLives: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the lives.")

  @Flag(help: "As JSON: an array of {id, scene, act, turns, ending, started, updated}.")
  var json = false

  @Argument(help: "Another ink story.", completion: .file())
  var file: String?

  func run() throws {
    let shelf = try LifeShelf.open(StorySource(file: file))
    let summaries = shelf.archive.livesKept.map { shelf.archive.summary(of: $0) }
    if json {
      Output.print(JSONValue.array(summaries.map(Self.json)).serialized)
      return
    }
    if summaries.isEmpty { Output.print("No life has been led yet. Begin with: ballerina play") }
    for summary in summaries { Output.print(Self.line(summary)) }
  }

  /// As "3. The long way. Aisle Nine, act 1, 12 turns, 2026-11-22 11:55. Ending: The Cake Melts."
  static func line(_ summary: LifeSummary) -> String {
    var parts = [summary.scene?.title, summary.act.map { "act \($0)" }].compactMap { $0 }
    parts.append(summary.turns == 1 ? "1 turn" : "\(summary.turns) turns")
    parts.append(UTCDate(seconds: Int(summary.updated)).short)
    var line = "\(summary.number). "
    if !summary.name.isEmpty { line += "\(summary.name). " }
    line += parts.joined(separator: ", ") + "."
    if let ending = summary.ending { line += " Ending: \(ending.title)." }
    return line
  }

  private static func json(_ summary: LifeSummary) -> JSONValue {
    [
      "id": .integer(Int64(summary.number)), "name": .string(summary.name),
      "scene": summary.scene.map { .string($0.id) } ?? .null,
      "sceneTitle": summary.scene.map { .string($0.title) } ?? .null,
      "act": summary.act.map { .integer(Int64($0)) } ?? .null, "turns": .integer(Int64(summary.turns)),
      "ending": summary.ending.map { .string($0.id) } ?? .null,
      "endingTitle": summary.ending.map { .string($0.title) } ?? .null,
      "started": .string(UTCDate(seconds: Int(summary.started)).iso),
      "updated": .string(UTCDate(seconds: Int(summary.updated)).iso),
    ]
  }
}

struct RenameLife: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a life a name; an empty one takes it away.")

  @OptionGroup var choice: LifeChoice

  @Argument(help: "The name.")
  var name: String

  func run() throws {
    var (shelf, life) = try choice.open()
    try shelf.keep([.name(life: life.id, text: name, time: Clock.now)])
    Output.print(
      name.isEmpty ? "Life \(life.number) has no name now." : "Life \(life.number) is now \"\(name)\".")
  }
}

struct DeleteLife: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Take a life off the list; restore brings it back.")

  @OptionGroup var choice: LifeChoice

  func run() throws {
    var (shelf, life) = try choice.open()
    try shelf.keep([.deleted(life: life.id, isDeleted: true, time: Clock.now)])
    Output.print(
      "Life \(life.number) is off the list. Bring it back with: ballerina lives restore \(life.number)")
  }
}

struct RestoreLife: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a deleted life on the list again.")

  @OptionGroup var choice: LifeChoice

  func run() throws {
    var (shelf, life) = try choice.open()
    try shelf.keep([.deleted(life: life.id, isDeleted: false, time: Clock.now)])
    Output.print("Life \(life.number) is on the list again.")
  }
}
