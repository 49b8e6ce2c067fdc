import Cues
import InkRuntime
import Playthrough

/// A page as linear text: words alone, no signs, nothing that is drawn.
public struct PlainPage: Sendable {
  /// Paragraphs of the page, in order.
  public private(set) var paragraphs: [String] = []
  /// Where the cues stand after it.
  public private(set) var staging: Staging

  /// - Parameter before: where the cues stood before the page.
  public init(_ page: Telling.Page, after before: Staging) {
    staging = before
    for line in page.lines { add(line) }
    if let error = page.error {
      paragraphs.append("The story cannot go on: \(error). Type undo to go back.")
    }
  }

  private mutating func add(_ line: Line) {
    var isHint = false
    for cue in Cue.cues(in: line.tags) {
      staging.take(cue)
      switch cue {
      case .act(let number, let title): paragraphs.append("Act \(number): \(title)")
      case .page(.memory): paragraphs.append("A memory.")
      case .page(.choi(let left, let days)):
        paragraphs.append("Choi's side." + (days > 0 ? " Days left: \(left) of \(days)." : ""))
      case .page(.fight(let number, let count)): paragraphs.append("Moment \(number) of \(count).")
      case .hint: isHint = true
      default: break
      }
    }
    let text = Self.trimmed(line.text)
    if !text.isEmpty { paragraphs.append(isHint ? "Min-hee says: \(text)" : text) }
  }

  /// The text of a line without the blanks and the line break at its ends.
  public static func trimmed(_ text: String) -> String {
    let blanks: Set<UInt8> = [9, 10, 13, 32]
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { !blanks.contains($0) }),
      let last = bytes.lastIndex(where: { !blanks.contains($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
