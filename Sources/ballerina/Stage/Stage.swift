import CursesTerminal
import Game
import Glibc
import Screen

/// What performs the game's effects: the lives on disk, the settings, the story.
protocol Performer {
  /// Performs an effect, and answers. All that the player is shown next is on disk when this returns.
  mutating func perform(_ effect: Effect) -> [Message]
  /// Whether something outside may change what is shown, so that it has to be looked after now and then.
  var isWatching: Bool { get }
  /// What has changed outside.
  mutating func look() -> [Message]
}

extension Performer {
  var isWatching: Bool { false }
  mutating func look() -> [Message] { [] }
}

/// The loop on the terminal: waits for keys, lets the game take them in, performs what it asks, shows the
/// screen.
struct Stage {
  /// Why the loop ended.
  enum End {
    case quit
    /// The player asked for plain mode.
    case plain
    /// The player asked for the pages of speedruns.
    case run
    /// A signal asked for the end; its number.
    case signal(Int32)
    /// The terminal is gone.
    case closed
  }

  /// Milliseconds between two looks at what may change outside.
  private static let watch = 400

  private(set) var model: Model
  private let gallery: Gallery

  init(model: Model, gallery: Gallery) {
    self.model = model
    self.gallery = gallery
  }

  /// Runs until the player leaves. The terminal stays open.
  mutating func run(
    on terminal: CursesTerminal, _ performer: inout some Performer
  ) -> End {
    while true {
      terminal.show(model.view(gallery))
      let wait = performer.isWatching ? min(model.nextTick ?? Stage.watch, Stage.watch) : model.nextTick
      let events = terminal.events(within: wait)
      if events.isEmpty {
        for message in performer.look() + [.tick] {
          if let end = take(message, &performer) { return end }
        }
      }
      for event in events {
        let end: End? =
          switch event {
          case .key(let key): take(.key(key), &performer)
          case .paste(let text): take(.paste(text), &performer)
          case .resize(let width, let height): take(.resize(width: width, height: height), &performer)
          case .resumed:
            take(.resize(width: terminal.size.width, height: terminal.size.height), &performer)
          case .terminate(let signal): .signal(signal)
          case .closed: .closed
          }
        if let end { return end }
      }
    }
  }

  private mutating func take(_ message: Message, _ performer: inout some Performer) -> End? {
    perform(model.update(message, at: Stage.now), &performer)
  }

  private mutating func perform(_ effects: [Effect], _ performer: inout some Performer) -> End? {
    for effect in effects {
      if effect == .quit { return .quit }
      let answers = performer.perform(effect)
      if effect == .leaveForPlain { return .plain }
      if effect == .leaveForRun { return .run }
      for answer in answers {
        if let end = take(answer, &performer) { return end }
      }
    }
    return nil
  }

  /// Milliseconds of a clock that only goes forward.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec &* 1000 &+ time.tv_nsec / 1_000_000
  }
}
