import ArgumentParser

@main struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inkc", subcommands: [Play.self, Trace.self, Bench.self])
}
