import CursesTerminal
import Game
import Screen

/// The game on the screen, from opening the terminal to giving it back.
struct StageShow {
  /// How it ended, for whoever started it.
  enum End {
    case left
    /// Plain mode was asked for.
    case plain
    /// The pages of speedruns were asked for.
    case run
  }

  /// - Parameters:
  ///   - desk: its session, if it has one, is what the first page shows; else the title is shown.
  ///   - opening: a page to open over the title.
  ///   - colour: the depth of colour that a flag asks for.
  static func run(_ desk: inout Desk, opening: Layer? = nil, colour: Depth? = nil) throws -> End {
    let file = SettingsFile()
    let terminal = try CursesTerminal(colour: colour ?? file.settings.colour)
    var performer = DeskPerformer(desk: desk, settingsFile: file)
    var model = Model(
      width: terminal.size.width, height: terminal.size.height, settings: file.settings,
      colours: terminal.colours, hasSigns: terminal.hasSigns, shelf: performer.shelf)
    if let path = desk.source.file {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      model.guest = Guest(tags: try desk.program.globalTags, fallback: name)
    } else {
      model.epigraphs = StoryAssets.epigraphs
      model.contentDetails = StoryAssets.contentDetails
    }
    for message in performer.told() { _ = model.update(message, at: Stage.now) }
    if model.tale != nil, model.guest == nil, !file.hasReadNote { model.open(.note(NoteState())) }
    if let opening { model.open(opening) }
    var stage = Stage(model: model, gallery: StoryAssets.gallery)
    let end = stage.run(on: terminal, &performer)
    desk = performer.desk
    terminal.close()
    switch end {
    case .plain: return .plain
    case .run: return .run
    case .quit, .closed: return .left
    case .signal(let number):
      for line in Farewell(desk).lines { Output.print(line) }
      terminal.die(by: number)
      return .left
    }
  }
}
