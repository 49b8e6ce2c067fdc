import ArgumentParser

@main struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballerina",
    abstract: "An interactive fiction for the terminal.",
    discussion: "Without a command the game opens at its title.",
    version: "0.1.0",
    subcommands: [
      TitleCommand.self, PlayCommand.self, ContinueCommand.self, LivesCommand.self, StoryCommand.self,
    ],
    defaultSubcommand: TitleCommand.self)
}
