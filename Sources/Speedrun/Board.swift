/// What is kept of one attempt besides its segments.
public struct AttemptRecord: Hashable, Sendable {
  /// Counts from 1 on its board.
  public var number: Int
  /// Seconds since 1970, UTC, when it began and ended; `nil` where not known.
  public var started: Int?
  public var ended: Int?
  /// The run's times; empty where it was reset.
  public var times: Times
  public var pause: Milliseconds?
  /// The segment it was in when it was reset; `nil` where it was finished or not known.
  public var resetIn: Int?

  public init(
    number: Int, started: Int? = nil, ended: Int? = nil, times: Times = .none, pause: Milliseconds? = nil,
    resetIn: Int? = nil
  ) {
    self.number = number
    self.started = started
    self.ended = ended
    self.times = times
    self.pause = pause
    self.resetIn = resetIn
  }

  public var isFinished: Bool { !times.isEmpty }
}

/// Everything that is known of one category run under one set of settings: segments with their bests and
/// history, and the attempts. A board changes only when an attempt is over; until then its bests stand.
public struct Board: Hashable, Sendable {
  /// Shown; also `GameName` and `CategoryName` of a splits file.
  public var game: String
  public var category: String
  public var segments: [Segment]
  public var attempts: [AttemptRecord] = []
  /// Attempts begun; at least `attempts.count`, and more where early resets were not kept.
  public var attemptCount = 0
  /// What a splits file carries along, such as the story's fingerprint.
  public var variables: [String: String] = [:]

  public init(game: String, category: String, segments: [Segment]) {
    self.game = game
    self.category = category
    self.segments = segments
  }

  public var finished: Int { attempts.count { $0.isFinished } }

  /// The personal best's time, on the ranked clock unless told otherwise.
  public func personalBest(_ timing: Timing = .real) -> Milliseconds? { segments.last?.personalBest[timing] }

  /// The attempt that holds the personal best: the first with its time.
  public var bestAttempt: Int? {
    personalBest().flatMap { best in attempts.first { $0.times.real == best }?.number }
  }

  /// When an attempt on record took its splits, up to the segment that it was in; empty where it skipped one.
  public func splits(of attempt: Int) -> [Times] {
    var splits: [Times] = []
    var before = Times.zero
    for segment in segments {
      guard let length = segment.history[attempt] else { break }
      var split = Times.none
      for timing in Timing.allCases {
        split[timing] = sum(before[timing], length[timing])
        before[timing] = split[timing] ?? before[timing]
      }
      splits.append(split)
    }
    return splits
  }

  /// The number that the next attempt gets.
  public var nextNumber: Int { max(attemptCount, attempts.map(\.number).max() ?? 0) + 1 }

  /// Takes in an attempt that is over, finished or reset: history, best segments, personal best.
  ///
  /// The arithmetic is LiveSplit's: a segment after a skipped split is measured from the last split that was
  /// taken; it becomes a best only where it is shorter than the one there is, or there is none. The personal
  /// best is replaced when the run was finished and is shorter in real time.
  public mutating func record(_ attempt: Attempt, as record: AttemptRecord) {
    self.record(splits: Array(attempt.splits.prefix(attempt.current)), as: record)
  }

  /// The same for an attempt that is known by its split times alone, up to the segment it was in; with one
  /// for every segment, it was finished.
  public mutating func record(splits: [Times], as record: AttemptRecord) {
    var record = record
    let isFinished = splits.count == segments.count && splits.last?.isEmpty == false
    record.times = isFinished ? splits[splits.count - 1] : .none
    record.resetIn = isFinished ? nil : min(splits.count, segments.count)
    attempts.append(record)
    attemptCount = max(attemptCount + 1, record.number)
    var previous = Times.zero
    for (index, split) in zip(segments.indices, splits) {
      let length = split - previous
      segments[index].history.set(length, attempt: record.number)
      for timing in Timing.allCases {
        guard let taken = split[timing] else { continue }
        previous[timing] = taken
        if let length = length[timing], segments[index].best[timing].map({ length < $0 }) ?? true {
          segments[index].best[timing] = length
        }
      }
    }
    guard isFinished, let time = record.times.real, personalBest().map({ time < $0 }) ?? true else { return }
    for (index, split) in zip(segments.indices, splits) { segments[index].personalBest = split }
  }
}
