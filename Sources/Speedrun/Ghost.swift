/// Where an earlier run stood in the story at each moment, to be shown while another is run.
public struct Ghost: Hashable, Sendable {
  /// How far a run has come: a segment, and the choices taken in it.
  public struct Position: Hashable, Comparable, Sendable {
    public var segment: Int
    public var choices: Int

    public init(segment: Int, choices: Int) {
      self.segment = segment
      self.choices = choices
    }

    public static func < (left: Position, right: Position) -> Bool {
      (left.segment, left.choices) < (right.segment, right.choices)
    }
  }

  private let moments: [(time: Milliseconds, position: Position)]

  /// - Parameter segments: the ids of the track's segments in order.
  public init(_ file: RunFile, segments: [String]) {
    var moments: [(time: Milliseconds, position: Position)] = []
    var position = Position(segment: 0, choices: 0)
    for line in file.lines {
      switch line.event {
      case .choose:
        position.choices += 1
      case .split(let id):
        position = Position(segment: (segments.firstIndex(of: id) ?? position.segment) + 1, choices: 0)
      default: continue
      }
      moments.append((line.times.real ?? 0, position))
    }
    self.moments = moments
  }

  /// Where it stood at `time`. O(log n).
  public func position(at time: Milliseconds) -> Position {
    var low = 0
    var high = moments.count
    while low < high {
      let middle = (low + high) / 2
      if moments[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? Position(segment: 0, choices: 0) : moments[low - 1].position
  }

  /// Where it stands for the runner, in words: `two choices behind you`, `beside you`, `ahead, in Dress`.
  public func words(at time: Milliseconds, runner: Position, names: [String]) -> String {
    let ghost = position(at: time)
    if ghost == runner { return "beside you" }
    if ghost.segment != runner.segment {
      let side = ghost < runner ? "behind" : "ahead"
      return names.indices.contains(ghost.segment) ? "\(side), in \(names[ghost.segment])" : "at its end"
    }
    let distance = abs(ghost.choices - runner.choices)
    let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    let count = distance <= numbers.count ? numbers[distance - 1] : String(distance)
    return "\(count) choice\(distance == 1 ? "" : "s") \(ghost < runner ? "behind" : "ahead of") you"
  }

  public static func == (left: Ghost, right: Ghost) -> Bool {
    left.moments.elementsEqual(right.moments) { $0 == $1 }
  }

  public func hash(into hasher: inout Hasher) {
    for moment in moments {
      hasher.combine(moment.time)
      hasher.combine(moment.position)
    }
  }
}
