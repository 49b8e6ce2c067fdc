/// LiveSplit's splits file (`.lss`, version 1.7.0) of a board: XML with cumulative split times, segment
/// durations in the history, and dates in UTC.
public enum SplitsFile {
  // MARK: Writing

  /// The file's text. Paths to icons and auto-splitters are left empty.
  public static func text(_ board: Board) -> String { root(of: board).document }

  private static func root(of board: Board) -> XMLElement {
    let variables = board.variables.sorted { $0.key < $1.key }.map {
      XMLElement("Variable", [("name", $0.key)], text: $0.value)
    }
    let metadata = XMLElement(
      "Metadata", [],
      [
        XMLElement("Run", [("id", "")]), XMLElement("Platform", [("usesEmulator", "False")]),
        XMLElement("Region"), XMLElement("Variables"), XMLElement("CustomVariables", [], variables),
      ])
    return XMLElement(
      "Run", [("version", "1.7.0")],
      [
        XMLElement("GameIcon"), XMLElement("GameName", text: board.game),
        XMLElement("CategoryName", text: board.category), XMLElement("LayoutPath"), metadata,
        XMLElement("Offset", text: "00:00:00"),
        XMLElement("AttemptCount", text: String(max(board.attemptCount, board.attempts.count))),
        XMLElement("AttemptHistory", [], board.attempts.map(element)),
        XMLElement("Segments", [], board.segments.map(element)), XMLElement("AutoSplitterSettings"),
      ])
  }

  private static func element(_ attempt: AttemptRecord) -> XMLElement {
    var attributes = [("id", String(attempt.number))]
    if let started = attempt.started {
      attributes += [("started", UTCDate(seconds: started).slashed), ("isStartedSynced", "False")]
    }
    if let ended = attempt.ended {
      attributes += [("ended", UTCDate(seconds: ended).slashed), ("isEndedSynced", "False")]
    }
    var children = times(attempt.times)
    if let pause = attempt.pause, pause > 0 { children.append(XMLElement("PauseTime", text: text(pause))) }
    return XMLElement("Attempt", attributes, children)
  }

  private static func element(_ segment: Segment) -> XMLElement {
    let best = XMLElement("SplitTime", [("name", Comparison.personalBest.name)], times(segment.personalBest))
    let history = segment.history.entries.map {
      XMLElement("Time", [("id", String($0.attempt))], times($0.times))
    }
    return XMLElement(
      "Segment", [],
      [
        XMLElement("Name", text: segment.name), XMLElement("Icon"), XMLElement("SplitTimes", [], [best]),
        XMLElement("BestSegmentTime", [], times(segment.best)), XMLElement("SegmentHistory", [], history),
      ])
  }

  private static func times(_ times: Times) -> [XMLElement] {
    var children: [XMLElement] = []
    if let real = times.real { children.append(XMLElement("RealTime", text: text(real))) }
    if let game = times.game { children.append(XMLElement("GameTime", text: text(game))) }
    return children
  }

  /// `00:02:05.5000000`; from a day on `1.00:02:05.5000000`.
  static func text(_ time: Milliseconds) -> String {
    let size = abs(time.count)
    let days = size / 86_400_000
    return (time < 0 ? "-" : "") + (days > 0 ? "\(days)." : "") + padded(size / 3_600_000 % 24, 2) + ":"
      + padded(size / 60_000 % 60, 2) + ":" + padded(size / 1000 % 60, 2) + "." + padded(size % 1000, 3)
      + "0000"
  }

  // MARK: Reading

  /// A board from a splits file of any program. Times are cut to milliseconds; segments get their names as
  /// ids where `ids` gives none. What this program has no use for (icons, layouts, other comparisons) is
  /// passed over.
  ///
  /// - Throws: the line of the file and what is wrong there.
  public static func board(from bytes: [UInt8], ids: [String] = []) throws(FileRefusal) -> Board {
    let root = try XMLReader.root(of: bytes)
    guard root.name == "Run" else { throw FileRefusal(line: root.line, "the root is \(root.name), not Run") }
    let required = ["GameName", "CategoryName", "Segments"]
    for name in required where root[name] == nil { throw FileRefusal(line: root.line, "Run has no \(name)") }
    let elements = root["Segments"]?.children(named: "Segment") ?? []
    guard !elements.isEmpty else { throw FileRefusal(line: root.line, "there are no segments") }
    var segments: [Segment] = []
    for (index, element) in elements.enumerated() {
      segments.append(try segment(element, id: index < ids.count ? ids[index] : nil))
    }
    try check(segments, elements)
    var board = Board(
      game: root["GameName"]?.text ?? "", category: root["CategoryName"]?.text ?? "", segments: segments)
    for element in root["AttemptHistory"]?.children(named: "Attempt") ?? [] {
      board.attempts.append(try attempt(element))
    }
    board.attemptCount = max(board.attempts.count, Int(root["AttemptCount"]?.text ?? "") ?? 0)
    for variable in root["Metadata"]?["CustomVariables"]?.children(named: "Variable") ?? [] {
      if let name = variable.attribute("name") { board.variables[name] = variable.text }
    }
    board.takeBestsFromHistory()
    return board
  }

  /// Split times that fall are refused rather than mended.
  private static func check(_ segments: [Segment], _ elements: [XMLElement]) throws(FileRefusal) {
    for timing in Timing.allCases {
      var last = Milliseconds.zero
      for (segment, element) in zip(segments, elements) {
        guard let split = segment.personalBest[timing] else { continue }
        guard split >= last else {
          throw FileRefusal(
            line: element.line, "the personal best splits \(segment.name) before the segment ahead of it")
        }
        last = split
      }
    }
  }

  private static func segment(_ element: XMLElement, id: String?) throws(FileRefusal) -> Segment {
    guard let name = element["Name"]?.text else {
      throw FileRefusal(line: element.line, "a segment has no name")
    }
    var segment = Segment(id: id ?? name, name: name)
    for split in element["SplitTimes"]?.children(named: "SplitTime") ?? []
    where split.attribute("name") == Comparison.personalBest.name {
      segment.personalBest = try times(split)
    }
    if let best = element["BestSegmentTime"] { segment.best = try times(best) }
    for entry in element["SegmentHistory"]?.children(named: "Time") ?? [] {
      guard let attempt = entry.attribute("id").flatMap({ Int($0) }) else {
        throw FileRefusal(line: entry.line, "an entry of the history has no number")
      }
      segment.history.set(try times(entry), attempt: attempt)
    }
    return segment
  }

  private static func attempt(_ element: XMLElement) throws(FileRefusal) -> AttemptRecord {
    guard let number = element.attribute("id").flatMap({ Int($0) }) else {
      throw FileRefusal(line: element.line, "an attempt has no number")
    }
    var record = AttemptRecord(number: number, times: try times(element))
    record.started = element.attribute("started").flatMap { UTCDate(slashed: $0)?.seconds }
    record.ended = element.attribute("ended").flatMap { UTCDate(slashed: $0)?.seconds }
    if let pause = element["PauseTime"] { record.pause = try time(pause) }
    return record
  }

  private static func times(_ element: XMLElement) throws(FileRefusal) -> Times {
    var times = Times.none
    if let real = element["RealTime"] { times.real = try time(real) }
    if let game = element["GameTime"] { times.game = try time(game) }
    return times
  }

  /// `[-][days.]hours:minutes:seconds[.fraction]`; empty is no time.
  private static func time(_ element: XMLElement) throws(FileRefusal) -> Milliseconds? {
    if element.text.isEmpty { return nil }
    guard let time = Milliseconds(splitsText: element.text) else {
      throw FileRefusal(line: element.line, "\"\(element.text)\" is no time")
    }
    return time
  }
}

extension Milliseconds {
  init?(splitsText: String) {
    let isNegative = splitsText.hasPrefix("-")
    let parts = splitsText.dropFirst(isNegative ? 1 : 0).split(
      separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let minutes = Self.digits(parts[1]), minutes < 60 else { return nil }
    let head = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let tail = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard head.count <= 2, let hours = head.last.flatMap(Self.digits),
      let days = head.count == 2 ? Self.digits(head[0]) : 0, tail.count <= 2,
      let seconds = tail.first.flatMap(Self.digits), seconds < 60
    else { return nil }
    var fraction = 0
    if tail.count == 2 {
      let three = (tail[1] + "000").prefix(3)
      guard Self.digits(tail[1].prefix(9)) != nil, let value = Self.digits(three) else { return nil }
      fraction = value
    }
    let count = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + fraction
    self.init(isNegative ? -count : count)
  }

  /// A number of one to nine ASCII digits.
  private static func digits(_ text: Substring) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}

extension Board {
  /// A best segment is never longer than one that an attempt has shown; combined segments show nothing.
  mutating func takeBestsFromHistory() {
    for index in segments.indices {
      for entry in segments[index].history.entries {
        for timing in Timing.allCases {
          guard let length = entry.times[timing], length > 0 else { continue }
          if index > 0, let before = segments[index - 1].history[entry.attempt], before[timing] == nil {
            continue
          }
          if segments[index].best[timing].map({ length < $0 }) ?? true {
            segments[index].best[timing] = length
          }
        }
      }
    }
  }
}
