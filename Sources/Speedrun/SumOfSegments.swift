/// The shortest and longest runs that can be put together from known segments, as LiveSplit computes them.
///
/// Both walk the splits in order and keep, for each, the best (or worst) time at which it could be reached:
/// by the segment alone, or by a stretch over skipped splits that some attempt or the personal best has
/// shown.
struct SumOfSegments {
  let segments: [Segment]
  let timing: Timing

  /// For each segment the earliest time of its split; `nil` where no chain of segments leads there.
  func best() -> [Milliseconds?] {
    walk(better: <) { index, time, offer in
      if let length = segments[index].best[timing] { offer(index + 1, time + length) }
      for entry in segments[index].history.entries where entry.times[timing] == nil {
        guard startsBranch(entry.attempt, at: index) else { continue }
        offerBranch(from: index + 1, attempt: entry.attempt, at: time, to: offer)
      }
    }
  }

  /// For each segment the latest time of its split.
  func worst() -> [Milliseconds?] {
    walk(better: >) { index, time, offer in
      for entry in segments[index].history.attempts where startsBranch(entry.attempt, at: index) {
        offerBranch(from: index, attempt: entry.attempt, at: time, to: offer)
      }
    }
  }

  private typealias Offer = (_ split: Int, _ time: Milliseconds) -> Void

  private func walk(
    better: (Milliseconds, Milliseconds) -> Bool,
    _ populate: (_ index: Int, _ time: Milliseconds, _ offer: Offer) -> Void
  ) -> [Milliseconds?] {
    var reached = [Milliseconds?](repeating: nil, count: segments.count + 1)
    reached[0] = 0
    for index in segments.indices {
      guard let time = reached[index] else { continue }
      var offers: [(Int, Milliseconds)] = []
      populate(index, time) { offers.append(($0, $1)) }
      if let (split, length) = personalBestStretch(from: index) { offers.append((split, time + length)) }
      for (split, offered) in offers where reached[split].map({ better(offered, $0) }) ?? true {
        reached[split] = offered
      }
    }
    return Array(reached.dropFirst())
  }

  /// Whether the attempt's stretch begins here, and not already at a split skipped before.
  private func startsBranch(_ attempt: Int, at index: Int) -> Bool {
    guard index > 0, let before = segments[index - 1].history[attempt] else { return true }
    return before[timing] != nil
  }

  /// Follows an attempt from `index` over its skipped splits to its next time.
  private func offerBranch(from index: Int, attempt: Int, at time: Milliseconds, to offer: Offer) {
    for index in index..<max(index, segments.count) {
      guard let times = segments[index].history[attempt] else { return }
      if let length = times[timing] { return offer(index + 1, time + length) }
    }
  }

  /// The stretch of the personal best from this segment to its next split.
  private func personalBestStretch(from index: Int) -> (split: Int, length: Milliseconds)? {
    let before = index == 0 ? Milliseconds.zero : segments[index - 1].personalBest[timing]
    guard let before else { return nil }
    for next in segments[index...].indices {
      if let after = segments[next].personalBest[timing] { return (next + 1, after - before) }
    }
    return nil
  }
}
