/// One attempt as a small state machine: ready → running ⇄ paused → finished.
///
/// It reads no clock. Every call takes `now`, milliseconds on the host's monotonic clock, whose zero does not
/// matter; a `now` before the last one counts as the last one. Each call answers with what happened.
public struct Attempt: Hashable, Sendable {
  public enum Phase: String, Sendable { case ready, running, paused, finished }

  public enum Event: Hashable, Sendable {
    case started
    /// The split of this segment was taken.
    case split(Int)
    /// The split of this segment was passed without a time.
    case skipped(Int)
    /// The last split was taken: the run's times.
    case finished(Times)
    case paused
    case resumed
    /// The call means nothing in this phase; nothing changed.
    case refused(Phase)
  }

  public private(set) var phase = Phase.ready
  /// One for each segment; empty where skipped or not yet reached.
  public private(set) var splits: [Times]
  /// The segment being run; the number of segments once finished.
  public private(set) var current = 0
  /// Milliseconds spent in pauses that have ended.
  public private(set) var pausedFor: Milliseconds = 0
  /// Nanoseconds of the program's own work; game time leaves them out.
  public private(set) var work: Int = 0

  private var startedAt: Milliseconds = 0
  private var pausedAt: Milliseconds = 0
  private var last: Milliseconds = 0
  /// Game time as it was last put on record. Work that is left out later, of inputs that came together, never
  /// takes it back.
  private var lastGame: Milliseconds = 0

  public init(segments: Int) {
    splits = Array(repeating: .none, count: max(0, segments))
  }

  public mutating func start(at now: Milliseconds) -> Event {
    guard phase == .ready else { return .refused(phase) }
    phase = .running
    startedAt = now
    last = now
    return .started
  }

  /// Takes the split of the current segment.
  public mutating func split(at now: Milliseconds) -> Event {
    guard phase == .running, current < splits.count else { return .refused(phase) }
    splits[current] = times(at: now)
    lastGame = splits[current].game ?? lastGame
    last = max(last, now)
    current += 1
    guard current == splits.count else { return .split(current - 1) }
    phase = .finished
    return .finished(splits[current - 1])
  }

  /// Passes the current segment without a time. The last split cannot be passed.
  public mutating func skip() -> Event {
    guard phase == .running, current < splits.count - 1 else { return .refused(phase) }
    current += 1
    return .skipped(current - 1)
  }

  public mutating func pause(at now: Milliseconds) -> Event {
    guard phase == .running else { return .refused(phase) }
    phase = .paused
    last = max(last, now)
    pausedAt = last
    return .paused
  }

  public mutating func resume(at now: Milliseconds) -> Event {
    guard phase == .paused else { return .refused(phase) }
    phase = .running
    last = max(last, now)
    pausedFor += last - pausedAt
    return .resumed
  }

  /// Leaves `nanoseconds` of the program's own work out of game time. Work during a pause is left out
  /// already.
  public mutating func exclude(work nanoseconds: Int) {
    guard phase == .running, nanoseconds > 0 else { return }
    work = min(work &+ min(nanoseconds, Milliseconds.limit), Milliseconds.limit * 1_000_000)
  }

  /// The clocks at `now`; before the start both are zero, after the finish both stand.
  public func times(at now: Milliseconds) -> Times {
    switch phase {
    case .ready: return .zero
    case .finished: return splits.last ?? .zero
    case .running, .paused:
      let moment = max(now, last)
      let real = moment - startedAt
      let pauses = pausedFor + (phase == .paused ? moment - pausedAt : 0)
      let game = real - pauses - Milliseconds(work / 1_000_000)
      return Times(real: real, game: max(game, lastGame))
    }
  }

  /// The clocks at `now`, to be put on record: on record game time never runs backwards.
  mutating func recorded(at now: Milliseconds) -> Times {
    let times = times(at: now)
    lastGame = times.game ?? lastGame
    return times
  }

  /// How long the attempt stood paused, up to `now`.
  public func pause(until now: Milliseconds) -> Milliseconds {
    phase == .paused ? pausedFor + (max(now, last) - pausedAt) : pausedFor
  }
}
