/// How the runner's inputs came in. Each way is a board of its own.
public enum InputMode: String, CaseIterable, Sendable {
  /// One key a choice, on the drawn screen.
  case keys
  /// A number and Enter, in plain text.
  case lines
  /// One key a choice, in plain text.
  case single
}

/// What a run file says before its first input.
public struct RunHeader: Hashable, Sendable {
  /// The game's version.
  public var game: String
  /// The fingerprint of the story's program.
  public var story: UInt64
  /// The track's id.
  public var track: String
  public var order: ChoiceOrder
  public var input: InputMode
  /// Decides the order in which choices were shown.
  public var seed: UInt64
  /// The attempt's number on its board.
  public var attempt: Int
  /// Seconds since 1970, UTC.
  public var started: Int
  /// Gentle reading changes the text that is shown, so it stands here.
  public var isGentle: Bool

  public init(
    game: String, story: UInt64, track: String, order: ChoiceOrder = .read, input: InputMode = .keys,
    seed: UInt64 = 0, attempt: Int = 1, started: Int = 0, isGentle: Bool = false
  ) {
    self.game = game
    self.story = story
    self.track = track
    self.order = order
    self.input = input
    self.seed = seed
    self.attempt = attempt
    self.started = started
    self.isGentle = isGentle
  }

  /// The board that the run counts on: what is run, and under which conditions.
  public var board: String { "\(track)-\(order.rawValue)-\(input.rawValue)" }

  static let magic = "ballerina run"
  static let version = 2

  /// The header's lines.
  var lines: [String] {
    [
      "\(Self.magic) \(Self.version)", "game \(RunEvent.token(game))", "story \(hexadecimal(story, 16))",
      "track \(RunEvent.token(track))", "order \(order.rawValue)", "input \(input.rawValue)",
      "seed \(hexadecimal(seed, 16))", "attempt \(attempt)", "started \(UTCDate(seconds: started).iso)",
      "gentle \(isGentle ? "on" : "off")",
    ]
  }
}

/// `value` in at least `width` hexadecimal digits.
func hexadecimal(_ value: UInt64, _ width: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
