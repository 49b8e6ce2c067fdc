import ArgumentParser
import InkCompiler

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong with a story.",
    discussion: "Each finding comes with its line and a caret. Exits with 1 where there are errors.")

  @Argument(help: "The story's root file.")
  var file: String

  func run() throws {
    let compilation = try Sources.compile(file)
    if compilation.hasErrors { throw ExitCode(1) }
  }
}
