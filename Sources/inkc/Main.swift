import ArgumentParser

@main enum Main {
  static func main() {
    Memory.prepare()
    if let mode = OptionMode(Array(CommandLine.arguments.dropFirst())) {
      do { try mode.run() } catch { Inkc.exit(withError: error) }
    } else {
      Inkc.main()
    }
  }
}

/// The author's tool.
struct Inkc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inkc",
    abstract: "Compiles, checks and plays stories written in ink.",
    subcommands: [Compile.self, Check.self, Play.self, Trace.self, Bench.self])
}
