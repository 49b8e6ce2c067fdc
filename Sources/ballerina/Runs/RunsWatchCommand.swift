import ArgumentParser
import Speedrun

struct RunsWatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Play a run back at its own pace.",
    discussion: "While it plays: + faster, - slower, space pauses, n goes on to the next split, q stops.")

  @Argument(help: "A run file, or a run by its id.", completion: .file())
  var file: String

  @Option(help: "How many times as fast; 0 waits for nothing.")
  var speed = 1.0

  @Flag(help: "Stop at each split until a key is pressed.")
  var splits = false

  func run() throws {
    guard speed >= 0, speed.isFinite else { throw ValidationError("--speed must be 0 or more.") }
    let stock = try RunStock.load()
    let run = try RunStore().run(file)
    guard let track = stock.categories.track(named: run.header.track) else {
      throw RunFault("there is no category \(run.header.track) in this story")
    }
    var watch = RunWatch(RunShow(run, track: track, stock: stock), speed: speed, stopsAtSplits: splits)
    try watch.run()
  }
}
