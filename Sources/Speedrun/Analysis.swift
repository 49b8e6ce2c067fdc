/// What can be said of an attempt at one moment, measured as LiveSplit measures it.
public struct Analysis: Sendable {
  public let board: Board
  public let table: ComparisonTable
  public let attempt: Attempt
  public let comparison: Comparison
  public let timing: Timing
  /// The time on the clock that is looked at.
  public let now: Milliseconds

  public init(
    board: Board, table: ComparisonTable, attempt: Attempt, comparison: Comparison, timing: Timing = .real,
    now: Milliseconds
  ) {
    self.board = board
    self.table = table
    self.attempt = attempt
    self.comparison = comparison
    self.timing = timing
    self.now = attempt.times(at: now)[timing] ?? 0
  }

  // MARK: Splits

  public func split(_ index: Int) -> Milliseconds? {
    attempt.splits.indices.contains(index) ? attempt.splits[index][timing] : nil
  }

  /// How far the split is from the comparison's.
  public func delta(_ index: Int) -> Milliseconds? {
    difference(split(index), table[comparison, index, timing])
  }

  /// The delta of the last split up to `index` that has one.
  public func lastDelta(upTo index: Int) -> Milliseconds? {
    guard index >= 0 else { return nil }
    for earlier in stride(from: min(index, attempt.splits.count - 1), through: 0, by: -1) {
      if let delta = delta(earlier) { return delta }
    }
    return nil
  }

  /// The time since the split before; over skipped splits, since the last one taken.
  public func segmentTime(_ index: Int) -> Milliseconds? {
    split(index).map { sinceLastSplit(before: index, $0) }
  }

  /// How much the segment gained (below zero) or lost against the same stretch of a comparison.
  public func segmentDelta(_ index: Int, against other: Comparison? = nil) -> Milliseconds? {
    split(index).flatMap { stretchDelta(index, at: $0, other ?? comparison) }
  }

  /// Whether the split was the shortest that its segment ever took; a combined segment is measured against
  /// the best segments of its whole stretch. The board's bests are those from before this attempt.
  public func isBest(_ index: Int) -> Bool {
    guard let length = segmentTime(index), board.segments.indices.contains(index) else { return false }
    guard let best = board.segments[index].best[timing] else { return true }
    if length < best { return true }
    return segmentDelta(index, against: .best).map { $0 < 0 } ?? false
  }

  /// The state of a split, by sign and colour; `nil` where there is nothing to compare.
  public func standing(_ index: Int) -> Standing? {
    if isBest(index) { return .best }
    return delta(index).map { standing(delta: $0, before: index) }
  }

  /// The state of a delta in segment `index`: gaining or losing against the last delta before it.
  public func standing(delta: Milliseconds, before index: Int) -> Standing {
    let last = lastDelta(upTo: index - 1)
    if delta < 0 { return last.map { delta > $0 } ?? false ? .aheadLosing : .aheadGaining }
    return last.map { delta < $0 } ?? false ? .behindGaining : .behindLosing
  }

  // MARK: The clock

  private var isLive: Bool { attempt.phase == .running || attempt.phase == .paused }

  /// The delta to show beside the running segment: only once it is behind the comparison, has lost time
  /// against it in this segment, or has run longer than the best segment.
  public var liveDelta: Milliseconds? {
    guard isLive, board.segments.indices.contains(attempt.current) else { return nil }
    let target = table[comparison, attempt.current, timing]
    guard target.map({ now > $0 }) ?? false || losesTime else { return nil }
    return difference(now, target)
  }

  /// Whether the running segment has lost time: against the comparison, or against its best.
  private var losesTime: Bool {
    let index = attempt.current
    let best = board.segments[index].best[timing]
    let overBest = best.map { sinceLastSplit(before: index, now) > $0 } ?? false
    let lostToBest = stretchDelta(index, at: now, .best).map { $0 > 0 } ?? false
    let lost = stretchDelta(index, at: now, comparison).map { $0 > 0 } ?? false
    return (overBest && lostToBest) || lost
  }

  /// The state of the clock itself.
  public var clockStanding: Standing? {
    if attempt.phase == .finished {
      guard let last = attempt.splits.indices.last, let delta = delta(last) else { return nil }
      return standing(delta: delta, before: last)
    }
    guard isLive else { return nil }
    let index = attempt.current
    if let live = liveDelta { return standing(delta: live, before: index) }
    return lastDelta(upTo: index - 1).map { $0 < 0 ? .aheadGaining : .behindGaining }
  }

  // MARK: Figures

  /// What the running segment has gained or lost so far, once it is over its best or loses against the
  /// comparison; `nil` before that.
  public var liveSegment: Milliseconds? {
    guard isLive, board.segments.indices.contains(attempt.current), losesTime else { return nil }
    return stretchDelta(attempt.current, at: now, comparison)
  }

  /// What the segment before the current one gained or lost.
  public var previousSegment: Milliseconds? {
    attempt.current > 0 ? segmentDelta(attempt.current - 1) : nil
  }

  /// How much of the comparison's segment could be saved: its length less the best. Never below zero; in the
  /// running segment it shrinks as time is lost.
  public func possibleSave(_ index: Int) -> Milliseconds? {
    guard board.segments.indices.contains(index), let target = table[comparison, index, timing] else {
      return nil
    }
    var best = board.segments[index].best[timing]
    var before = Milliseconds.zero
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      if let split = table[comparison, earlier, timing] {
        before = split
        break
      }
      best = sum(best, board.segments[earlier].best[timing])
    }
    guard var save = difference(target - before, best) else { return nil }
    if isLive, index == attempt.current, let live = stretchDelta(index, at: now, comparison) {
      save = min(save, -live)
    }
    return max(save, 0)
  }

  /// What could still be saved from the current segment on.
  public var totalPossibleSave: Milliseconds {
    board.segments.indices.dropFirst(attempt.phase == .finished ? 0 : attempt.current)
      .reduce(.zero) { $0 + (possibleSave($1) ?? 0) }
  }

  /// The run's time if the rest goes as `comparison` went: with best segments, the best possible time.
  public func prediction(_ comparison: Comparison) -> Milliseconds? {
    if attempt.phase == .finished { return attempt.splits.last?[timing] }
    guard let total = table.total(comparison, timing) else { return nil }
    guard isLive else { return total }
    var delta = Milliseconds.zero
    for earlier in stride(from: attempt.current - 1, through: 0, by: -1) {
      if let known = difference(split(earlier), table[comparison, earlier, timing]) {
        delta = known
        break
      }
    }
    if let live = difference(now, table[comparison, attempt.current, timing]) { delta = max(delta, live) }
    return total + delta
  }

  public var bestPossible: Milliseconds? { prediction(.best) }

  public var sumOfBest: Milliseconds? { table.total(.best, timing) }

  // MARK: Stretches

  private func sinceLastSplit(before index: Int, _ time: Milliseconds) -> Milliseconds {
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      if let split = split(earlier) { return time - split }
    }
    return time
  }

  /// What the stretch from the last common split to `index` gained or lost, were it split at `time`.
  private func stretchDelta(_ index: Int, at time: Milliseconds, _ other: Comparison) -> Milliseconds? {
    guard let target = table[other, index, timing] else { return nil }
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      if let split = split(earlier), let before = table[other, earlier, timing] {
        return (time - split) - (target - before)
      }
    }
    return time - target
  }
}
