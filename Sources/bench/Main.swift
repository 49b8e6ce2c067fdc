import ArgumentParser

/// Measures the figures that the project promises and prints them beside their bounds.
@main struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure the promised figures on the static builds; script/bench calls it.")

  @Option(help: "The game's executable.")
  var ballerina: String

  @Option(help: "The author's tool.")
  var inkc: String

  @Option(help: "The game's story, in ink.")
  var story: String

  @Option(help: "A folder on a memory file system.")
  var memory = "/dev/shm"

  @Option(help: "Measure only these: game, runs or engine.")
  var only: String?

  @Option(
    help: "Write the story that the engine is measured with, so many times its size, and measure nothing.")
  var yardstick: Int?

  @Flag(help: "End with status 1 where a bound is not kept.")
  var strict = false

  func run() throws {
    if let scale = yardstick {
      print(Yardstick.story(scale: scale), terminator: "")
      return
    }
    let game = GameFigures(program: ballerina, memory: memory)
    let engine = EngineFigures(program: inkc, story: story, memory: memory)
    print(pad("figure", 46) + pad("median", 18) + pad("range", 24) + "bound")
    var isKept = true
    let runs = RunFigures(program: ballerina, memory: memory)
    var figures: [Figure] = []
    if only ?? "game" == "game" { figures += try game.all() }
    if only ?? "runs" == "runs" { figures += try runs.all() }
    if only ?? "engine" == "engine" { figures += try engine.all() }
    for figure in figures {
      print(figure.row)
      isKept = isKept && figure.isKept
    }
    if strict && !isKept { throw ExitCode(1) }
  }
}
