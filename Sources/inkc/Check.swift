import ArgumentParser
import InkCompiler

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong with a story.",
    discussion: "Each finding comes with its line and a caret. Exits with 1 where there are errors.")

  @Argument(help: "The story's root file.")
  var file: String

  @Flag(help: "Print the messages on standard output, one a line, as the reference words them.")
  var reference = false

  func run() throws {
    let compilation = try Sources.compile(file, isQuiet: reference)
    if reference {
      let output = OutputBuffer()
      for diagnostic in compilation.diagnostics {
        output.write(DiagnosticPrinter.referenceForm(diagnostic, compilation.syntax) + "\n")
      }
      output.flush()
    }
    if compilation.hasErrors { throw ExitCode(1) }
  }
}
