import ArgumentParser
import InkCompiler
import InkProgram
import InkRuntime
import JSON
import Playthrough
import Speedrun
import Survey

/// `ballerina story …`: what an author asks of the built-in story.
struct StoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "Check, measure and print the built-in story.",
    subcommands: [
      CheckCommand.self, RouteCommand.self, StatsCommand.self, ProofCommand.self, SurveyCommand.self,
    ])
}

/// The built-in story with all that belongs to it.
struct BuiltInStory {
  let source: JSONValue
  let program: Program
  let contract: Contract
  /// `nil` where the atlas does not belong to this story.
  let atlas: Atlas?

  init() throws {
    source = try JSONValue(parsing: StoryFiles.source)
    program = try StoryFiles.program()
    contract = try Contract(json: JSONValue(parsing: Self.bytes(of: "contract.json")))
    let atlas = try Atlas(json: JSONValue(parsing: Self.bytes(of: "atlas.json")))
    self.atlas = atlas.fingerprint == Self.name(program.fingerprint) ? atlas : nil
  }

  /// The story at its start, with these facts carried.
  func story(facts: [String] = [], gentle: Bool = false) throws -> Story {
    try Story(program, carrying: facts, gentle: gentle)
  }

  static func name(_ fingerprint: UInt64) -> String { String(fingerprint, radix: 16) }

  static func bytes(of name: String) throws -> [UInt8] {
    guard let bytes = StoryFiles.bytes(named: name) else {
      throw Output.refusal("This build carries no \(name).")
    }
    return bytes
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say whether the story keeps its contract; exit status 1 where it does not.")

  @Flag(help: "Print as JSON.")
  var json = false

  @Option(help: "How many choices to take by chance, looking for dead ends, errors and warnings.")
  var choices = 20_000

  @Option(help: "The seed of those choices.")
  var seed: UInt32 = 7

  func run() throws {
    let builtIn = try BuiltInStory()
    let story = try builtIn.story()
    var check = Check(story: story, inventory: Inventory(story: builtIn.source), contract: builtIn.contract)
    check.playByChance(story, choices: choices, seed: seed)
    if let atlas = builtIn.atlas {
      check.cover(atlas)
    } else {
      check.note("Story/atlas.json belongs to another state of the story: run script/survey.")
    }
    Output.print(json ? check.json.serialized : check.text)
    if !check.isInOrder { throw ExitCode(1) }
  }
}

struct RouteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract:
      "Print a route as choice numbers, one a line, fit for a pipe into 'ballerina play --plain --new'.")

  @Argument(
    help:
      "canon, any (the shortest that finishes Any%), aisle (the shortest to any ending), or an ending's id."
  )
  var goal = "canon"

  @Flag(
    help:
      "With canon: the shortest known route that keeps the line. The other routes are the shortest known anyway."
  )
  var shortest = false

  func run() throws {
    let builtIn = try BuiltInStory()
    for number in try numbers(builtIn) { Output.print("\(number)") }
  }

  private func numbers(_ builtIn: BuiltInStory) throws -> [Int] {
    if goal == "canon", !shortest { return try Route.canon(of: builtIn.story()).numbers }
    if goal == "canon" { return try shortCanon(builtIn) }
    guard let atlas = builtIn.atlas else {
      throw Output.refusal("Story/atlas.json belongs to another state of the story: run script/survey.")
    }
    if !atlas.isExhaustive {
      Output.error("the survey was cut short: a shorter route than this may exist.")
    }
    if goal == "any" || goal == "aisle" { return try shortest(finishing: goal, of: atlas) }
    guard let ending = atlas.endings.first(where: { $0.id == goal }) else {
      let ids = atlas.endings.map(\.id).joined(separator: ", ")
      throw Output.refusal("There is no ending \"\(goal)\". There are: canon, any, aisle, \(ids).")
    }
    if !ending.facts.isEmpty {
      Output.error("this route needs --facts \(ending.facts.joined(separator: ","))")
    }
    return ending.route
  }

  /// The shorter one of what the survey has found and what leaving out detours finds, as far as Canon%
  /// counts it.
  private func shortCanon(_ builtIn: BuiltInStory) throws -> [Int] {
    let found = try Route.shortCanon(of: builtIn.story()).numbers
    guard let surveyed = builtIn.atlas?.shortestCanon, surveyed.count < found.count else { return found }
    let stock = try RunStock.load()
    var course = try Course(stock.program, track: stock.track("canon"))
    for number in surveyed where course.referee.spoiled == nil && !course.isFinished {
      _ = try course.choose(number - 1)
    }
    return course.isFinished ? surveyed : found
  }

  /// The shortest of the endings' routes that finishes a category.
  private func shortest(finishing category: String, of atlas: Atlas) throws -> [Int] {
    let stock = try RunStock.load()
    let track = try stock.track(category)
    let routes = atlas.endings.filter(\.facts.isEmpty).map(\.route).sorted { $0.count < $1.count }
    for route in routes {
      var course = try Course(stock.program, track: track)
      for number in route where !course.isFinished { _ = try course.choose(number - 1) }
      if course.isFinished { return route }
    }
    throw Output.refusal("No route of the atlas finishes \(track.name).")
  }
}

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Print the story's figures.")

  @Flag(help: "Print as JSON.")
  var json = false

  @Option(help: "How many playthroughs by chance to measure.")
  var lives = 1_000

  func run() throws {
    let builtIn = try BuiltInStory()
    let stats = Stats(
      story: try builtIn.story(), inventory: Inventory(story: builtIn.source), atlas: builtIn.atlas,
      lives: lives,
      seed: 7)
    Output.print(json ? stats.json.serialized : stats.text)
  }
}

struct ProofCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proof", abstract: "Print the whole story as plain text, for proof-readers.")

  func run() throws {
    Output.text(Inventory(story: try BuiltInStory().source).proof)
  }
}
