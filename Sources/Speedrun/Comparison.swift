/// What an attempt can be measured against.
public enum Comparison: String, CaseIterable, Sendable {
  case personalBest = "pb"
  case best
  case average
  case median
  case latest
  case worst
  case none

  /// As splits files and screens name it.
  public var name: String {
    switch self {
    case .personalBest: "Personal Best"
    case .best: "Best Segments"
    case .average: "Average Segments"
    case .median: "Median Segments"
    case .latest: "Latest Run"
    case .worst: "Worst Segments"
    case .none: "None"
    }
  }
}

/// The split times of every comparison, computed once from a board. A board does not change while an attempt
/// runs, so this is made when the attempt is made ready, and drawing costs nothing but look-ups.
public struct ComparisonTable: Hashable, Sendable {
  private let columns: [Comparison: [Times]]

  /// O(segments × attempts).
  public init(_ board: Board) {
    var columns: [Comparison: [Times]] = [:]
    let empty = [Times](repeating: .none, count: board.segments.count)
    for comparison in Comparison.allCases {
      var column = empty
      for timing in Timing.allCases {
        let times = Self.times(of: comparison, on: board, timing)
        for index in column.indices where index < times.count { column[index][timing] = times[index] }
      }
      columns[comparison] = column
    }
    self.columns = columns
  }

  /// The split times of one comparison, one for each segment.
  public subscript(comparison: Comparison) -> [Times] { columns[comparison] ?? [] }

  /// When the comparison splits segment `index`.
  public subscript(comparison: Comparison, index: Int, timing: Timing) -> Milliseconds? {
    guard let column = columns[comparison], column.indices.contains(index) else { return nil }
    return column[index][timing]
  }

  /// When the comparison ends.
  public func total(_ comparison: Comparison, _ timing: Timing) -> Milliseconds? {
    columns[comparison]?.last?[timing]
  }

  private static func times(of comparison: Comparison, on board: Board, _ timing: Timing) -> [Milliseconds?] {
    switch comparison {
    case .personalBest: board.segments.map { $0.personalBest[timing] }
    case .best: SumOfSegments(segments: board.segments, timing: timing).best()
    case .worst: SumOfSegments(segments: board.segments, timing: timing).worst()
    case .average: running(board, timing, weight: 0.75, weightedMean)
    case .median: running(board, timing, weight: 0.95, weightedMedian)
    case .latest: latest(board, timing)
    case .none: []
    }
  }

  /// Sums a figure of each segment's history; where a segment has none, this and all later times are missing.
  /// Combined segments do not count. The newest entry weighs 1, each older one `weight` times the next.
  private static func running(
    _ board: Board, _ timing: Timing, weight: Double, _ figure: ([(weight: Double, time: Int)]) -> Int
  ) -> [Milliseconds?] {
    var total: Milliseconds? = 0
    return board.segments.indices.map { index in
      var weighted: [(weight: Double, time: Int)] = []
      var current = 1.0
      for entry in board.segments[index].history.attempts.reversed() {
        guard let time = entry.times[timing] else { continue }
        if index > 0, let before = board.segments[index - 1].history[entry.attempt], before[timing] == nil {
          continue
        }
        weighted.append((current, time.count))
        current *= weight
      }
      total = weighted.isEmpty ? nil : total.map { $0 + Milliseconds(figure(weighted)) }
      return total
    }
  }

  private static func weightedMean(_ values: [(weight: Double, time: Int)]) -> Int {
    let weights = values.reduce(0) { $0 + $1.weight }
    return Int(values.reduce(0) { $0 + $1.weight * Double($1.time) } / weights)
  }

  private static func weightedMedian(_ values: [(weight: Double, time: Int)]) -> Int {
    let half = values.reduce(0) { $0 + $1.weight } / 2
    var seen = 0.0
    for value in values.sorted(by: { $0.time < $1.time }) {
      seen += value.weight
      if seen >= half { return value.time }
    }
    return 0
  }

  /// The splits of the newest attempt that took the first one.
  private static func latest(_ board: Board, _ timing: Timing) -> [Milliseconds?] {
    guard let attempt = board.segments.first?.history.attempts.last?.attempt else { return [] }
    var total: Milliseconds = 0
    var times: [Milliseconds?] = []
    for segment in board.segments {
      guard let entry = segment.history[attempt] else { break }
      if let length = entry[timing] { total += length }
      times.append(entry[timing] == nil ? nil : total)
    }
    return times
  }
}
