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
    // What says already who says it needs no other word for that.
    let namesSpeaker = !isHint || text.contains("Min-hee")
    if !text.isEmpty { paragraphs.append(namesSpeaker ? text : "Min-hee says: \(text)") }
  }

  /// The text of a line as words: without the blanks and the line break at its ends, and without the marks
  /// that turn italics on and off at the edges of words.
  public static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    let line = bytes[first...last]
    guard line.contains(where: isMark) else { return String(decoding: line, as: UTF8.self) }
    let kept = line.indices.filter { index in
      guard isMark(line[index]) else { return true }
      let (before, after) = (line[..<index], line[(index + 1)...])
      if before.last.map(isBlank) ?? true, after.first.map(isBlank) ?? true { return true }
      return endsInLetter(before) && beginsWithLetter(after)
    }
    return String(decoding: kept.map { line[$0] }, as: UTF8.self)
  }

  // Beyond ASCII all counts as letters but what begins with E2 80: dashes, quotes, the ellipsis.
  private static func endsInLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    return isLetter(last) && !bytes.suffix(3).starts(with: [0xe2, 0x80])
  }
  private static func beginsWithLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first.map(isLetter) == true && !bytes.starts(with: [0xe2, 0x80])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2a || byte == 0x5f }
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
  }
}
