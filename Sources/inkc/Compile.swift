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

  @Option(help: "Compile this often, write nothing, and print the times of one compilation.")
  var measure: Int?

  func run() throws {
    if let measure { return try printTimes(measure) }
    let compilation = try Sources.compile(file, countsAllVisits: countAllVisits)
    guard let json = compilation.json() else { throw ExitCode(1) }
    let path = output ?? file + ".json"
    guard Files.write(json, to: path) else {
      Sources.complain("inkc: cannot write \(path): \(Files.reason)")
      throw ExitCode(1)
    }
  }
}

extension Compile {
  /// Medians over a number of compilations: from bytes to the tree, to its JSON, and to a program; and of loading that JSON.
  private func printTimes(_ count: Int) throws {
    guard let source = Files.read(file) else {
      Sources.complain("inkc: cannot read \(file): \(Files.reason)")
      throw ExitCode(1)
    }
    let clock = ContinuousClock()
    var times: [[Duration]] = [[], [], [], []]
    for _ in 0..<max(1, count) {
      let start = clock.now
      let compilation = StoryCompiler.compile(
        source, name: Files.name(of: file), countsAllVisits: countAllVisits, reader: Files.reader(for: file))
      times[0].append(clock.now - start)
      guard let tree = compilation.tree else { throw ExitCode(1) }
      let written = clock.now
      let json = tree.json()
      times[1].append(clock.now - written)
      let flattened = clock.now
      _ = StoryLoader.program(from: tree)
      times[2].append(clock.now - flattened)
      let loaded = clock.now
      _ = try StoryLoader.program(json: json)
      times[3].append(clock.now - loaded)
    }
    let medians = times.map { values in
      let median = values.sorted()[values.count / 2]
      return Double(median.components.attoseconds / 1_000_000_000) / 1e6
    }
    print("tree_ms=\(medians[0]) json_ms=\(medians[1]) program_ms=\(medians[2]) load_ms=\(medians[3])")
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
