import CursesTerminal
import Game
import Playthrough
import Screen
import Speedrun

/// The way from the title into runs: what is to be run is chosen on the screen.
enum ScreenDoor {
  /// Lets the player choose and run, again and again, until they go back.
  /// - Parameter colour: the depth of colour that a flag asks for.
  static func open(colour: Depth? = nil) throws {
    let stock = try RunStock.load()
    while let (track, order) = try choose(stock, colour) {
      let host = try RunHost(stock.program, terms: RunHost.Terms(track: track, order: order))
      var run = try ScreenRun(host, habits: Habits(SettingsFile().settings), imported: nil, colour: colour)
      try run.run()
    }
  }

  private static func choose(_ stock: RunStock, _ colour: Depth?) throws -> (Track, ChoiceOrder)? {
    let log = try RunStore().log
    var boards: [String: Board] = [:]
    for name in log.boards {
      guard let track = stock.track(ofBoard: name) else { continue }
      boards[name] = log.board(name, of: track, game: RunHost.game)
    }
    let settings = SettingsFile().settings
    let terminal = try CursesTerminal(colour: colour ?? settings.colour)
    defer { terminal.close() }
    var chooser = RunChooser(stock.categories, boards: boards)
    var (width, height) = terminal.size
    while true {
      let model = Model(
        width: width, height: height, settings: settings, colours: terminal.colours,
        hasSigns: terminal.hasSigns)
      terminal.show(chooser.view(model))
      for event in terminal.events(within: nil) {
        switch event {
        case .key(let key):
          switch chooser.press(key) {
          case .run(let track, let order): return (track, order)
          case .leave: return nil
          case nil: break
          }
        case .resize(let columns, let rows): (width, height) = (columns, rows)
        case .terminate(let signal): terminal.die(by: signal)
        case .closed: return nil
        case .paste, .resumed: break
        }
      }
    }
  }
}

/// How a runner likes to be told things: from the settings, and from the command where it says otherwise.
struct Habits {
  var comparison: Comparison
  var tellsWrongAtOnce: Bool

  init(_ settings: Settings) {
    comparison =
      Comparison.allCases.first { $0.name.lowercased().hasPrefix(settings.comparison) } ?? .personalBest
    tellsWrongAtOnce = settings.wrongChoice == .atOnce
  }
}
