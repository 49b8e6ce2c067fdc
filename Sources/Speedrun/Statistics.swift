/// What the attempts on a board say of each segment.
public struct SegmentStatistics: Hashable, Sendable {
  public let segment: Segment
  /// Attempts that have finished this segment, and that were reset in it.
  public let finished: Int
  public let resets: Int
  public let best: Milliseconds?
  /// Of all attempts alike, combined segments left out.
  public let mean: Milliseconds?
  public let median: Milliseconds?
  public let worst: Milliseconds?
  /// How long it took in the personal best, and what the best segment would save there.
  public let personalBest: Milliseconds?
  public let possibleSave: Milliseconds?

  /// The figures of every segment. O(attempts × segments).
  public static func all(of board: Board, _ timing: Timing = .real) -> [SegmentStatistics] {
    let table = ComparisonTable(board)
    let view = Analysis(
      board: board, table: table, attempt: Attempt(segments: board.segments.count), comparison: .personalBest,
      timing: timing, now: 0)
    return board.segments.indices.map { index in
      let segment = board.segments[index]
      let lengths = lengths(at: index, on: board, timing)
      let total = lengths.reduce(0) { $0 + $1.count }
      let before = index == 0 ? Milliseconds.zero : board.segments[index - 1].personalBest[timing]
      return SegmentStatistics(
        segment: segment, finished: lengths.count, resets: board.attempts.count { $0.resetIn == index },
        best: segment.best[timing], mean: lengths.isEmpty ? nil : Milliseconds(total / lengths.count),
        median: lengths.isEmpty ? nil : lengths[lengths.count / 2], worst: lengths.last,
        personalBest: difference(segment.personalBest[timing], before), possibleSave: view.possibleSave(index)
      )
    }
  }

  /// Ascending.
  private static func lengths(at index: Int, on board: Board, _ timing: Timing) -> [Milliseconds] {
    board.segments[index].history.attempts.compactMap { entry in
      if index > 0, let before = board.segments[index - 1].history[entry.attempt], before[timing] == nil {
        return nil
      }
      return entry.times[timing]
    }.sorted()
  }
}

/// The deltas of a run over its splits, to be drawn.
public struct DeltaChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    /// The segment's place on the board.
    public let segment: Int
    /// `nil` where the split was skipped, or there is nothing to compare with.
    public let delta: Milliseconds?
    public let standing: Standing?
  }

  public let bars: [Bar]

  /// One bar for each segment that the attempt has ended.
  public init(_ view: Analysis) {
    bars = (0..<min(view.attempt.current, view.board.segments.count)).map {
      Bar(segment: $0, delta: view.delta($0), standing: view.standing($0))
    }
  }

  /// The furthest ahead (zero or below) and behind (zero or above).
  public var extent: (ahead: Milliseconds, behind: Milliseconds) {
    let deltas = bars.compactMap(\.delta)
    return (min(0, deltas.min() ?? 0), max(0, deltas.max() ?? 0))
  }

  /// The segments that gained and lost most against the comparison.
  public static func extremes(_ view: Analysis) -> (best: Int, worst: Int)? {
    let known = (0..<min(view.attempt.current, view.board.segments.count)).filter {
      view.segmentDelta($0) != nil
    }
    func delta(_ index: Int) -> Milliseconds { view.segmentDelta(index) ?? 0 }
    guard let best = known.min(by: { delta($0) < delta($1) }),
      let worst = known.max(by: { delta($0) < delta($1) })
    else { return nil }
    return (best, worst)
  }
}
