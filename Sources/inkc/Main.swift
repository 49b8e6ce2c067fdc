import ArgumentParser

@main struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inkc",
    abstract: "Compiles, checks and plays stories written in ink.",
    subcommands: [Compile.self, Check.self, Play.self, Trace.self, Bench.self])
}
