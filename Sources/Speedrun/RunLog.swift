/// The index of all attempts: one short record for each attempt, split and end, kept on disk as they happen.
/// Boards are made from it; the run files hold the rest.
public enum RunRecord: Hashable, Sendable {
  case begun(board: String, attempt: Int, story: UInt64, started: Int)
  case split(board: String, attempt: Int, segment: String, times: Times)
  case over(board: String, attempt: Int, isFinished: Bool, ended: Int, pause: Milliseconds)

  /// One line of words; never holds a newline.
  public var text: String {
    switch self {
    case .begun(let board, let attempt, let story, let started):
      "begun \(RunEvent.token(board)) \(attempt) \(hexadecimal(story, 16)) \(UTCDate(seconds: started).iso)"
    case .split(let board, let attempt, let segment, let times):
      "split \(RunEvent.token(board)) \(attempt) \(RunEvent.token(segment)) \(Self.text(times.real)) "
        + Self.text(times.game)
    case .over(let board, let attempt, let isFinished, let ended, let pause):
      "\(isFinished ? "finished" : "reset") \(RunEvent.token(board)) \(attempt) \(UTCDate(seconds: ended).iso) "
        + String(pause.count)
    }
  }

  /// `nil` for what this version does not know; such records are passed over.
  public init?(text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 5, let attempt = Int(words[2]), attempt > 0, attempt < 1_000_000_000 else {
      return nil
    }
    let board = RunEvent.untoken(words[1])
    switch (words[0], words.count) {
    case ("begun", 5):
      guard let story = UInt64(words[3], radix: 16), let date = UTCDate(iso: words[4]) else { return nil }
      self = .begun(board: board, attempt: attempt, story: story, started: date.seconds)
    case ("split", 6):
      let times = Times(
        real: Int(words[4]).map { Milliseconds($0) }, game: Int(words[5]).map { Milliseconds($0) })
      self = .split(board: board, attempt: attempt, segment: RunEvent.untoken(words[3]), times: times)
    case ("finished", 5), ("reset", 5):
      guard let date = UTCDate(iso: words[3]), let pause = Int(words[4]) else { return nil }
      self = .over(
        board: board, attempt: attempt, isFinished: words[0] == "finished", ended: date.seconds,
        pause: Milliseconds(pause))
    default: return nil
    }
  }

  public var board: String {
    switch self {
    case .begun(let board, _, _, _), .split(let board, _, _, _), .over(let board, _, _, _, _): board
    }
  }

  public var attempt: Int {
    switch self {
    case .begun(_, let attempt, _, _), .split(_, let attempt, _, _), .over(_, let attempt, _, _, _): attempt
    }
  }

  private static func text(_ time: Milliseconds?) -> String { time.map { String($0.count) } ?? "-" }
}

/// All attempts that are on record, by board.
public struct RunLog: Hashable, Sendable {
  /// One attempt as the records tell it. An attempt whose end is not on record was cut off, and counts as
  /// reset.
  public struct Entry: Hashable, Sendable {
    public let board: String
    public let attempt: Int
    public var story: UInt64 = 0
    public var started: Int?
    public var ended: Int?
    public var pause: Milliseconds?
    public var splits: [String: Times] = [:]
    public var isFinished = false
    public var isOver = false
  }

  /// In the order in which they were begun.
  public private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  public init() {}

  public mutating func take(_ record: RunRecord) {
    let key = "\(record.attempt) \(record.board)"
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = entries.count
      places[key] = place
      entries.append(Entry(board: record.board, attempt: record.attempt))
    }
    switch record {
    case .begun(_, _, let story, let started):
      entries[place].story = story
      entries[place].started = started
    case .split(_, _, let segment, let times):
      entries[place].splits[segment] = times
    case .over(_, _, let isFinished, let ended, let pause):
      entries[place].isOver = true
      entries[place].isFinished = isFinished
      entries[place].ended = ended
      entries[place].pause = pause
    }
  }

  /// The names of the boards on which there are attempts, in order of their first one.
  public var boards: [String] {
    var seen: Set<String> = []
    return entries.map(\.board).filter { seen.insert($0).inserted }
  }

  public func entry(board: String, attempt: Int) -> Entry? {
    places["\(attempt) \(board)"].map { entries[$0] }
  }

  /// The number of the next attempt on a board.
  public func nextAttempt(on board: String) -> Int {
    (entries.lazy.filter { $0.board == board }.map(\.attempt).max() ?? 0) + 1
  }

  /// A board with every attempt on record, leaving out the one that is being run.
  public func board(_ name: String, of track: Track, game: String, except running: Int? = nil) -> Board {
    var board = track.board(game: game)
    let ids = track.segments.map(\.id)
    for entry in entries where entry.board == name && entry.attempt != running {
      let last = ids.lastIndex { entry.splits[$0] != nil }.map { $0 + 1 } ?? 0
      let splits = ids[..<last].map { entry.splits[$0] ?? .none }
      var record = AttemptRecord(number: entry.attempt, started: entry.started, ended: entry.ended)
      record.pause = entry.pause
      board.record(splits: splits, as: record)
    }
    return board
  }

  /// The attempt that holds the personal best of a board.
  public func best(of name: String, _ track: Track, game: String) -> Int? {
    board(name, of: track, game: game).bestAttempt
  }
}
