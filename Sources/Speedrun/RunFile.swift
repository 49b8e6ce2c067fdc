/// A run as a readable text: a header, then one line for each thing that happened.
///
/// ```
/// 17 10234 10120 choose 2 lair.0.c-1 =1a2b3c4d ^9f8e7d6c
/// ```
///
/// The line's number, from 1; real and game time since the start in milliseconds; what happened; `=` a
/// mark that follows from the file up to here, from the times of this line and from all that the runner has
/// then seen; `^` a checksum over everything in the file up to here. The last line is `end` with the number
/// of lines and a mark of its own. Writing it down as it goes, a crash leaves all lines but the last.
///
/// A checksum can be made again by whoever edits a line. A mark cannot without playing the story, so that an
/// edited header, an edited time or an ending cut off is seen even under new checksums.
public struct RunFile: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let event: RunEvent
    public let times: Times
    /// Where it stands in its file, from 1.
    public let line: Int
  }

  public let header: RunHeader
  public let lines: [Line]
  /// The mark of the end line; `nil` where there is none.
  public let end: UInt32?

  /// Whether the end line is there; without it the run was cut short, by a crash or by hand.
  public var isComplete: Bool { end != nil }

  /// Split times by segment id, as the file says they were.
  public var splits: [String: Times] {
    var splits: [String: Times] = [:]
    for line in lines { if case .split(let id) = line.event { splits[id] = line.times } }
    return splits
  }

  public var isFinished: Bool { lines.contains { $0.event == .finish } }

  /// How many choices were taken.
  public var choices: Int { lines.count { if case .choose = $0.event { true } else { false } } }

  /// The choices by their own numbers, from 0.
  var numbers: [Int] {
    lines.compactMap { if case .choose(let number, _, _) = $0.event { number - 1 } else { nil } }
  }

  /// The times of the last line.
  public var times: Times { lines.last?.times ?? .zero }
}

/// Writes a run file line by line; what it returns is to be appended to the file.
public struct RunFileWriter: Hashable, Sendable {
  public let header: RunHeader
  private var digest = Digest()
  private var count = 0

  public init(_ header: RunHeader) {
    self.header = header
    for line in header.lines { digest.take(line) }
  }

  /// The text before the first event.
  public var opening: String { header.lines.joined(separator: "\n") + "\n\n" }

  /// The line of one event.
  public mutating func line(_ event: RunEvent, at times: Times) -> String {
    count += 1
    var words = [String(count), String(times.real?.count ?? 0), String(times.game?.count ?? 0)] + event.words
    if let state = event.state { words.append("=" + hexadecimal(UInt64(state), 8)) }
    return sealed(words.joined(separator: " "))
  }

  /// The line that says that nothing is missing.
  public mutating func ending(_ mark: UInt32) -> String {
    sealed("end \(count) =" + hexadecimal(UInt64(mark), 8))
  }

  /// The mark of the next line.
  ///
  /// - Parameter seen: a digest of all that the runner has seen.
  func mark(seen: UInt64, at times: Times) -> UInt32 {
    var digest = digest
    digest.take("\(seen) \(times.real?.count ?? 0) \(times.game?.count ?? 0)")
    return digest.folded
  }

  private mutating func sealed(_ text: String) -> String {
    digest.take(text)
    return text + " ^" + hexadecimal(UInt64(digest.folded), 8) + "\n"
  }
}

extension RunFile {
  /// The file's text.
  public var text: String {
    var writer = RunFileWriter(header)
    var text = writer.opening
    for line in lines { text += writer.line(line.event, at: line.times) }
    return end.map { text + writer.ending($0) } ?? text
  }

  /// A file of the given events, its lines numbered as they will be written.
  public init(header: RunHeader, events: [(RunEvent, Times)], end: UInt32? = 0) {
    self.header = header
    let first = header.lines.count + 2
    lines = events.enumerated().map { Line(event: $1.0, times: $1.1, line: first + $0) }
    self.end = end
  }
}
