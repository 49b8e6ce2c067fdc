import ArgumentParser

struct TitleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "title", abstract: "Open the game at its title.", shouldDisplay: false)

  func run() throws {
    // Without a screen there is no title: what is typed or piped goes to the story.
    try PlayCommand.parse([]).run()
  }
}
