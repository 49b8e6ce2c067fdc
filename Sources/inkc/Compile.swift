import ArgumentParser
import InkCompiler

struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Compile a story to .ink.json.")

  @Argument(help: "The story's root file.")
  var file: String

  @Option(name: .shortAndLong, help: "Where to write; FILE.json if this is not given.")
  var output: String?

  @Flag(name: [.customShort("c"), .long], help: "Count the visits of every place.")
  var countAllVisits = false

  func run() throws {
    let compilation = try Sources.compile(file, countsAllVisits: countAllVisits)
    guard let json = compilation.json() else { throw ExitCode(1) }
    let path = output ?? file + ".json"
    guard Files.write(json, to: path) else {
      Sources.complain("inkc: cannot write \(path): \(Files.reason)")
      throw ExitCode(1)
    }
  }
}

/// Reading and compiling stories for the commands.
enum Sources {
  /// Compiles a file and shows what is to be said about it on standard error.
  static func compile(_ file: String, countsAllVisits: Bool = false, isQuiet: Bool = false) throws
    -> Compilation
  {
    guard let source = Files.read(file) else {
      complain("inkc: cannot read \(file): \(Files.reason)")
      throw ExitCode(1)
    }
    let compilation = StoryCompiler.compile(
      source, name: Files.name(of: file), countsAllVisits: countsAllVisits, reader: Files.reader(for: file))
    let report = DiagnosticPrinter.report(compilation)
    if !report.isEmpty && !isQuiet { Files.write(Array(report.utf8), to: 2) }
    return compilation
  }

  static func complain(_ message: String) { OutputBuffer.writeError(message) }
}
