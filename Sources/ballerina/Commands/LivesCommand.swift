import ArgumentParser

struct LivesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lives", abstract: "All lives that were led.")
}
