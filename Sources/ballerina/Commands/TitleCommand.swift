import ArgumentParser

struct TitleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "title", abstract: "Open the game at its title.", shouldDisplay: false)

  @OptionGroup var screen: ScreenOptions

  func run() throws { try Self.open(screen) }

  static func open(_ screen: ScreenOptions? = nil) throws {
    FirstStart.ask()
    let isSet = SettingsFile().settings.isPlain
    if PlainReason(isAsked: false, isSet: isSet, terminals: .current) != nil {
      // Without a screen there is no title: what is typed or piped goes to the story.
      return try PlayCommand.parse([]).run()
    }
    var desk = try Desk.open(story: StorySource(file: nil))
    try Play.run(&desk, isPlainAsked: false, screen)
  }
}
