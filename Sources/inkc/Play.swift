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
    var story = Story(try StoryFile.load(file), seed: seed)
    var output = OutputBuffer()
    defer { output.flush() }
    while true {
      guard try tell(&story, &output) else { throw ExitCode(1) }
      let choices = story.choices
      guard !choices.isEmpty else { return }
      output.write("\n")
      for choice in choices { output.writeLine("\(choice.index + 1): \(choice.text)") }
      guard let index = ask(choices.count, &output) else { return }
      do {
        try story.choose(index)
      } catch {
        output.writeLine("RUNTIME ERROR: \(error)")
        throw ExitCode(1)
      }
    }
  }

  /// Prints all lines up to the next choices. False: the story cannot go on.
  private func tell(_ story: inout Story, _ output: inout OutputBuffer) throws -> Bool {
    while story.canContinue {
      do {
        let line = try story.continueLine()
        output.write(line.text)
        if !line.tags.isEmpty { output.writeLine("# tags: " + line.tags.joined(separator: ", ")) }
        for message in line.errors + line.warnings { output.writeLine(message) }
      } catch {
        output.writeLine("RUNTIME ERROR: \(error)")
        return false
      }
    }
    return true
  }

  /// Asks until the answer is one of the choices; nil at the end of input.
  private func ask(_ count: Int, _ output: inout OutputBuffer) -> Int? {
    while true {
      output.write("?> ")
      output.flush()
      guard let answer = Files.readInputLine() else {
        output.writeLine("<User input stream closed.>")
        return nil
      }
      guard let number = Int(answer.filter { !$0.isWhitespace }) else { continue }
      if (1...count).contains(number) { return number - 1 }
      output.writeLine("Choice out of range")
    }
  }
}
