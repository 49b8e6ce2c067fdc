import Cues
import InkRuntime

/// A variable that the story shows, as its `# gauge` tag asks.
public struct GaugeReading: Equatable, Sendable {
  /// The variable's name.
  public var name: String
  /// From 0 to `maximum`.
  public var value: Int
  public var maximum: Int
  /// Whether the last choice changed it.
  public var hasChanged: Bool

  /// As "Wound 1 of 3."
  public var words: String {
    "\(name.prefix(1).uppercased())\(name.dropFirst()) \(value) of \(maximum)."
  }
}

extension Session {
  /// The gauges of the story where it stands.
  public var gauges: [GaugeReading] {
    let cues = Cue.cues(in: program.globalTags)
    guard !cues.isEmpty else { return [] }
    let now = telling(at: steps.count - 1).story
    let before = steps.count > 1 ? telling(at: steps.count - 2).story : now
    return cues.compactMap { cue in
      guard case .gauge(let name, let maximum) = cue, let value = now.value(of: name)?.whole else {
        return nil
      }
      let past = before.value(of: name)?.whole
      return GaugeReading(
        name: name, value: min(max(value, 0), maximum), maximum: maximum, hasChanged: past != value)
    }
  }
}

extension Value {
  /// The value as a whole number, where it is one.
  var whole: Int? {
    if case .int(let number) = self { Int(number) } else { nil }
  }
}

extension Session {
  /// For each turn of the line, and for the page where it stands, the labels of the choices that were
  /// offered.
  public var offeredLabels: [[String]] { steps.map { $0.page.choices.map(\.label) } }
}
