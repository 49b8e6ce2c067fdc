import ArgumentParser

@main struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballerina",
    abstract: "An interactive fiction for the terminal.",
    discussion: """
      Without a command the game opens at its title. For linear text, fit for a screen reader: ballerina --plain
      """,
    version: Version.number,
    subcommands: [
      TitleCommand.self, PlayCommand.self, ContinueCommand.self, SettingsCommand.self, LivesCommand.self,
      MapCommand.self,
      SpeedrunCommand.self,
      RunsCommand.self,
      StoryCommand.self,
    ],
    defaultSubcommand: TitleCommand.self)

  /// Nothing has to be parsed for the bare command, and parsing is a good part of a start.
  static func main() {
    guard CommandLine.argc == 1 else { return main(nil) }
    do { try TitleCommand.open() } catch { exit(withError: error) }
  }
}

/// The game's version, as `--version` and run files say it.
enum Version {
  static let number = "1.0.0"
}
