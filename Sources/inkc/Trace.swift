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
    var story = Story(try StoryFile.load(file))
    var player = RandomPlayer(seed: seed)
    var output = OutputBuffer()
    var counts = (lines: 0, choices: 0)
    for playthrough in 0..<max(0, playthroughs) {
      output.writeLine("=== playthrough \(playthrough)")
      story.reset()
      story.seed = player.storySeed(playthrough)
      play(&story, &player, &output, &counts)
    }
    output.flush()
    OutputBuffer.writeError("playthroughs=\(playthroughs) choices=\(counts.choices) lines=\(counts.lines)")
  }

  private func play(
    _ story: inout Story, _ player: inout RandomPlayer, _ output: inout OutputBuffer,
    _ counts: inout (lines: Int, choices: Int)
  ) {
    var taken = 0
    var linesSinceChoice = 0
    do throws(StoryError) {
      while true {
        while story.canContinue {
          let line = try story.continueLine()
          counts.lines += 1
          linesSinceChoice += 1
          for message in line.errors + line.warnings { output.writeLine("!! " + message) }
          output.write(line.text)
          if !line.tags.isEmpty { output.writeLine("# tags: " + line.tags.joined(separator: ", ")) }
          if linesSinceChoice >= RandomPlayer.maximumLines { return }
        }
        let choices = story.choices
        if choices.isEmpty || taken >= RandomPlayer.maximumChoices { return }
        for choice in choices {
          let tags = choice.tags.isEmpty ? "" : " # tags: " + choice.tags.joined(separator: ", ")
          output.writeLine("\(choice.index + 1): \(choice.text)\(tags)")
        }
        let index = player.pick(choices.count)
        output.writeLine("?> \(index + 1)")
        try story.choose(index)
        taken += 1
        counts.choices += 1
        linesSinceChoice = 0
      }
    } catch {
      output.writeLine("!! EXCEPTION \(error.message)")
    }
  }
}
