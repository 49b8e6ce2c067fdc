import ArgumentParser
import InkProgram
import InkRuntime

/// Plays a story in a pipe: lines, numbered choices, `?> `; reads choice numbers.
struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play a story; choice numbers are read from input.")

  @Argument(help: "The story, .ink or .json.") var file: String
  @Option(help: "The seed of shuffles and random numbers.") var seed: Int32 = 0

  func run() throws {
    var player = TranscriptPlayer(Story(try StoryFile.load(file), seed: seed))
    let output = OutputBuffer()
    let input = {
      output.flush()
      return Files.readInputLine()
    }
    let isDone = player.play(input: input) { output.write($0) }
    output.flush()
    if !isDone { throw ExitCode(1) }
  }
}
