import ArgumentParser
import Game

struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Show the settings, or change one.",
    discussion: "On a screen they open as a page. Names are matched without regard to case.")

  @Argument(help: "The name of a setting, such as theme.")
  var name: String?

  @Argument(help: "Its new value, such as paper.")
  var value: String?

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    var file = SettingsFile()
    if let name { return try change(name, &file) }
    if PlainReason(isAsked: false, isSet: file.settings.isPlain, terminals: .current) != nil {
      return Output.text(file.settings.written)
    }
    var desk = try Desk.open(story: StorySource(file: nil))
    try Play.run(&desk, isPlainAsked: false, screen, opening: .settings(Menu()))
  }

  private func change(_ name: String, _ file: inout SettingsFile) throws {
    guard let known = Settings.name(meaning: name) else {
      throw Output.refusal(
        "There is no setting '\(name)'; there are \(Settings.names.joined(separator: ", ")).")
    }
    guard let value else {
      return Output.print("\(known): \(file.settings.value(of: known)). It can be: \(values(known, file))")
    }
    var settings = file.settings
    guard settings.set(known, to: value) else {
      throw Output.refusal("'\(known)' cannot be '\(value)'; it can be \(values(known, file)).")
    }
    if let fault = file.save(settings) { throw StoryFault(message: fault) }
    Output.print("\(known): \(settings.value(of: known))")
  }

  private func values(_ name: String, _ file: SettingsFile) -> String {
    file.settings.values(of: name).joined(separator: ", ")
  }
}

/// What every command with a screen takes.
struct ScreenOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: [.customLong("colour"), .customLong("color")],
    help:
      "Colours: 24-bit, 256, 16 or none. By itself the game goes by NO_COLOR, CLICOLOR_FORCE, TERM, COLORTERM."
  )
  var colour: String?

  func validate() throws {
    if colour != nil, depth == nil { throw ValidationError("--colour is 24-bit, 256, 16 or none.") }
  }
}
