import ArgumentParser

struct TitleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "title", abstract: "Open the game at its title.",
    usage: "ballerina [--plain] [--colour <colour>]\n       ballerina <subcommand>", shouldDisplay: false)

  @Flag(
    help:
      "Linear text and numbered choices, fit for a screen reader: goes on with the last life, or begins one.")
  var plain = false

  @Argument(help: ArgumentHelp(visibility: .hidden))
  var words: [String] = []

  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard let word = words.first else { return }
    let isFile = word.hasSuffix(".ink") || word.hasSuffix(".json")
    throw ValidationError(
      isFile
        ? "There is no command '\(word)'. To play a story in a file: ballerina play \(word)"
        : "There is no command '\(word)'. See: ballerina --help")
  }

  func run() throws {
    if plain { return try PlayCommand.parse(["--plain"]).run() }
    try Self.open(screen)
  }

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
