/// One row of wrapped text: runs of plain and italic, the way `_marks_` or `*marks*` in the text say.
public struct Row: Hashable, Sendable {
  public struct Run: Hashable, Sendable {
    public var text: String
    public var isItalic: Bool

    public init(text: String, isItalic: Bool) {
      self.text = text
      self.isItalic = isItalic
    }
  }
  public var runs: [Run]

  public init(_ runs: [Run]) { self.runs = runs }

  public init(_ text: String) { runs = [Run(text: text, isItalic: false)] }

  /// The words of the row, without marks.
  public var text: String { runs.map(\.text).joined() }
}

/// Breaks text into rows.
public enum Wrap {
  /// The rows of a paragraph. A word that is wider than a row is broken; underscores and asterisks turn
  /// italic on and off and take no room.
  /// - Parameter measure: how many cells row *i* may hold; less than 1 counts as 1.
  public static func rows(_ text: String, measure: @escaping (Int) -> Int) -> [Row] {
    var setter = Setter(measure: measure)
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0a || $0 == 0x09 }) {
      setter.add(Substring(word))
    }
    return setter.finish()
  }

  public static func rows(_ text: String, _ measure: Int) -> [Row] { rows(text) { _ in measure } }

  /// The rows of text in which underscores and asterisks are only themselves, as in the names of files.
  public static func rows(plain text: String, _ measure: Int) -> [Row] {
    var setter = Setter(measure: { _ in measure }, hasMarks: false)
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0a }) { setter.add(Substring(word)) }
    return setter.finish()
  }
}

/// Sets words into rows.
private struct Setter {
  let measure: (Int) -> Int
  private var rows: [Row] = []
  private var runs: [Row.Run] = []
  private var used = 0
  private var isItalic = false

  /// Whether underscores and asterisks turn italic on and off.
  let hasMarks: Bool

  init(measure: @escaping (Int) -> Int, hasMarks: Bool = true) {
    self.measure = measure
    self.hasMarks = hasMarks
  }

  private var room: Int { max(1, measure(rows.count)) }

  mutating func add(_ word: Substring) {
    let parts = pieces(of: word)
    let cells = parts.reduce(0) { $0 + Width.of($1.text) }
    if used > 0 {
      if used + 1 + cells > room {
        breakRow()
      } else {
        append(" ", isItalic: parts.first?.isItalic ?? false, 1)
      }
    }
    for part in parts { place(part) }
  }

  /// A word as runs; the marks at its edges (also before and after punctuation) are taken out.
  private mutating func pieces(of word: Substring) -> [Row.Run] {
    guard hasMarks, word.utf8.contains(0x5f) || word.utf8.contains(0x2a) else {
      return [Row.Run(text: String(word), isItalic: isItalic)]
    }
    var parts: [Row.Run] = []
    var current = ""
    for character in word {
      if character == "_" || character == "*" {
        if !current.isEmpty { parts.append(Row.Run(text: current, isItalic: isItalic)) }
        current = ""
        isItalic.toggle()
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { parts.append(Row.Run(text: current, isItalic: isItalic)) }
    return parts
  }

  private mutating func place(_ part: Row.Run) {
    let cells = Width.of(part.text)
    if used + cells <= room { return append(part.text, isItalic: part.isItalic, cells) }
    for character in part.text {
      let width = Width.of(String(character))
      if used > 0, used + width > room { breakRow() }
      append(String(character), isItalic: part.isItalic, width)
    }
  }

  private mutating func append(_ text: String, isItalic: Bool, _ cells: Int) {
    used += cells
    if let last = runs.last, last.isItalic == isItalic {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Row.Run(text: text, isItalic: isItalic))
    }
  }

  private mutating func breakRow() {
    rows.append(Row(runs))
    runs = []
    used = 0
  }

  mutating func finish() -> [Row] {
    if !runs.isEmpty { breakRow() }
    return rows
  }
}
