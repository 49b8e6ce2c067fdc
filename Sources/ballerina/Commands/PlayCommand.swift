import ArgumentParser
import Playthrough

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Go on with the last life, or begin one.",
    discussion: """
      Begins one where there is none, or where the last one is over; --new, --seed, --gentle and --facts \
      begin a new one.
      """)

  @Flag(help: "Begin a new life.")
  var new = false

  @ArgumentParser.Option(help: "The seed of the story's chance; drawn where none is given, 0 from a pipe.")
  var seed: Int32?

  @Flag(help: "Tell the hard scenes in a sentence or two.")
  var gentle = false

  @ArgumentParser.Option(help: "The facts to carry: none, all, or ids parted by commas.")
  var facts: String?

  @Flag(help: "Linear text and numbered choices, fit for a screen reader and for a pipe.")
  var plain = false

  @Argument(help: "Another ink story, as source (.ink) or compiled (.json).", completion: .file())
  var file: String?

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    FirstStart.ask(isPlainAsked: plain)
    var desk = try Desk.open(story: StorySource(file: file))
    if !(new || seed != nil || gentle || facts != nil) { try desk.resume() }
    // A life that is over is gone back into by `continue`; to play is to begin another.
    if desk.session.map({ $0.page.isLast && $0.page.error == nil }) ?? true { try begin(&desk) }
    try Play.run(&desk, isPlainAsked: plain, screen)
  }

  private func begin(_ desk: inout Desk) throws {
    let isPiped = !Terminals.current.readsTerminal
    let carried = try FactChoice(facts, isPiped: isPiped).facts(of: desk)
    try desk.begin(
      seed: seed ?? (isPiped ? 0 : nil), facts: carried,
      isGentle: gentle || SettingsFile().settings.isGentle)
  }
}

struct ContinueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "continue", abstract: "Go on with the last life, or back into it where it is over.")

  @Flag(help: "Linear text and numbered choices, fit for a screen reader and for a pipe.")
  var plain = false

  @Argument(help: "Another ink story, as source (.ink) or compiled (.json).", completion: .file())
  var file: String?

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    var desk = try Desk.open(story: StorySource(file: file))
    guard desk.archive.latest != nil else {
      Output.error("There is nothing to continue. Begin with: ballerina play\(desk.source.argument)")
      throw ExitCode.failure
    }
    try desk.resume()
    try Play.run(&desk, isPlainAsked: plain, screen)
  }
}

/// What `--facts` says, or what holds where it is not given.
struct FactChoice {
  private var text: String

  /// - Parameter isPiped: a piped life carries no facts unless it is told to.
  init(_ text: String?, isPiped: Bool) {
    self.text = text ?? (isPiped ? "none" : "all")
  }

  func facts(of desk: Desk) throws -> [String] {
    let order = Telling.knownFacts(of: try desk.program)
    let found = Set(desk.archive.finds.facts.map(\.id))
    switch text {
    case "none": return []
    case "all": return order.filter(found.contains)
    default:
      let asked = Set(text.split(separator: ",").map(String.init))
      if let unknown = asked.first(where: { !order.contains($0) }) {
        let known = order.isEmpty ? "this story carries none" : "known are " + order.joined(separator: ", ")
        throw Output.refusal("There is no fact '\(unknown)'; \(known).")
      }
      return order.filter(asked.contains)
    }
  }
}
