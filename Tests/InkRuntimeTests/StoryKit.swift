import InkCompiler
import InkProgram
import InkRuntime
import Testing

/// The program of a source that must compile.
func program(_ source: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Program {
  let compilation = StoryCompiler.compile(Array(source.utf8), name: "test.ink")
  let tree = try #require(
    compilation.tree, "\(DiagnosticPrinter.report(compilation))", sourceLocation: sourceLocation)
  return StoryLoader.program(from: tree)
}

func story(
  _ source: String, stepLimit: Int = Story.defaultStepLimit, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Story {
  Story(try program(source, sourceLocation: sourceLocation), stepLimit: stepLimit)
}

extension Story {
  /// All text up to the next choices.
  mutating func text() throws -> String { try continueMaximally().map(\.text).joined() }

  /// Errors and warnings met on the way to the next choices.
  mutating func messages() throws -> [String] { try continueMaximally().flatMap { $0.errors + $0.warnings } }
}
