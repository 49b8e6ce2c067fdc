import ArgumentParser
import InkProgram
import InkRuntime

/// Prints what a random player sees.
struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Play a story at random and print everything.")

  @Argument(help: "The story, .ink or .json.") var file: String
  @Option(help: "The seed of the random player.") var seed: UInt32 = 0
  @Option(help: "How often to play.") var playthroughs = 1

  func run() throws {
    var player = TracePlayer(Story(try StoryFile.load(file)), seed: seed)
    let output = OutputBuffer()
    player.play(playthroughs) { output.write($0) }
    output.flush()
    OutputBuffer.writeError(
      "playthroughs=\(playthroughs) choices=\(player.choiceCount) lines=\(player.lineCount)")
  }
}
