import ArgumentParser
import CursesTerminal
import Game

/// Shows a life that has been opened: on the screen, or in plain mode.
enum Play {
  /// - Parameters:
  ///   - isPlainAsked: whether `--plain` was given.
  ///   - options: what was asked of the screen.
  ///   - opening: a page to open over the first one, on the screen.
  static func run(
    _ desk: inout Desk, isPlainAsked: Bool, _ options: ScreenOptions? = nil, opening: Layer? = nil
  ) throws {
    let isSet = SettingsFile().settings.isPlain
    if let reason = PlainReason(isAsked: isPlainAsked, isSet: isSet, terminals: .current) {
      return try tell(&desk, reason)
    }
    let end: StageShow.End
    do {
      end = try StageShow.run(&desk, opening: opening, colour: options?.depth)
    } catch let error as TerminalError {
      return try tell(&desk, .unfit(error.description))
    }
    switch end {
    case .left:
      for line in Farewell(desk).lines { Output.print(line) }
      if desk.unkeptCount > 0 { throw ExitCode.failure }
    case .plain: try tell(&desk, .set)
    case .run:
      try ScreenDoor.open(colour: options?.depth)
      try run(&desk, isPlainAsked: isPlainAsked, options)
    }
  }

  /// In plain mode: a life where none is open yet.
  private static func tell(_ desk: inout Desk, _ reason: PlainReason) throws {
    if desk.session == nil { try desk.resume() }
    if desk.session == nil {
      let facts = try FactChoice(nil, isPiped: false).facts(of: desk)
      try desk.begin(seed: nil, facts: facts, isGentle: SettingsFile().settings.isGentle)
    }
    var loop = PlainLoop(reason: reason)
    try loop.run(&desk)
  }
}

/// Why plain mode is on.
enum PlainReason {
  case asked, set, dumb, noName, noScreen, noKeys
  /// Curses cannot draw on this terminal, for this reason.
  case unfit(String)

  /// Nil where a screen can be used.
  init?(isAsked: Bool, isSet: Bool, terminals: Terminals) {
    if isAsked {
      self = .asked
    } else if !terminals.writesTerminal {
      self = .noScreen
    } else if !terminals.readsTerminal {
      self = .noKeys
    } else if Environment.value("TERM") == "dumb" {
      self = .dumb
    } else if Environment.value("TERM") ?? "" == "" {
      self = .noName
    } else if isSet {
      self = .set
    } else {
      return nil
    }
  }

  /// The first line of plain mode.
  var line: String {
    switch self {
    case .asked: "Plain mode, as --plain asks. Type help for the words that work here."
    case .set: "Plain mode, as the settings ask. Type help for the words that work here."
    case .dumb: "Plain mode, as TERM is dumb. Type help for the words that work here."
    case .noName: "Plain mode, as TERM is not set. Type help for the words that work here."
    case .unfit(let why): "Plain mode, as \(why). Type help for the words that work here."
    case .noScreen: "Plain mode, as standard output is no terminal."
    case .noKeys: "Plain mode, as standard input is no terminal."
    }
  }
}
