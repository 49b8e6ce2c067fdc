/// What every attempt took for one segment, by attempt number.
///
/// An entry with no time says that the attempt passed this split without splitting; the next entry with a
/// time then holds both segments together (a *combined* segment). Entries numbered below 1 are not
/// attempts: other programs keep times of unknown origin there.
public struct SegmentHistory: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let attempt: Int
    public let times: Times
  }

  /// In the order of attempt numbers.
  public private(set) var entries: [Entry] = []

  public init() {}

  /// O(log n).
  public subscript(attempt: Int) -> Times? {
    let place = place(of: attempt)
    return place < entries.count && entries[place].attempt == attempt ? entries[place].times : nil
  }

  /// Adds the entry, or replaces the one of the same attempt.
  public mutating func set(_ times: Times, attempt: Int) {
    let place = place(of: attempt)
    let entry = Entry(attempt: attempt, times: times)
    if place < entries.count && entries[place].attempt == attempt {
      entries[place] = entry
    } else {
      entries.insert(entry, at: place)
    }
  }

  /// The entries of real attempts.
  public var attempts: ArraySlice<Entry> { entries[place(of: 1)...] }

  private func place(of attempt: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].attempt < attempt { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// One stretch of a run, up to its split.
public struct Segment: Hashable, Sendable {
  /// Stable name: what ends the segment is found by it in categories and run files.
  public let id: String
  /// Shown to the runner.
  public var name: String
  /// The group (an act) it belongs to, as shown; empty where there are no groups.
  public var group: String
  /// When the personal best split here, since its start.
  public var personalBest: Times
  /// The shortest that this segment ever took.
  public var best: Times
  public var history: SegmentHistory

  public init(
    id: String, name: String, group: String = "", personalBest: Times = .none, best: Times = .none,
    history: SegmentHistory = SegmentHistory()
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.personalBest = personalBest
    self.best = best
    self.history = history
  }
}
