extension RunFile {
  /// The longest file that is read, in bytes; a run of a thousand choices is a tenth of it.
  public static let maximumSize = 1 << 20

  /// Reads a run file and checks that it is whole: that no line was edited, cut, moved or added.
  ///
  /// A file without its end line is taken too: a crash leaves one, see `isComplete`.
  ///
  /// - Throws: the first line that does not hold, and why.
  public init(parsing bytes: [UInt8]) throws(FileRefusal) {
    guard bytes.count <= Self.maximumSize else {
      throw FileRefusal(line: 1, "the file is too long for a run")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var parser = Parser(rows: rows)
    let header = try parser.header()
    try parser.body()
    self.header = header
    lines = parser.lines
    end = parser.end
  }
}

private struct Parser {
  let rows: [String]
  private var row = 0
  private var digest = Digest()
  var lines: [RunFile.Line] = []
  var end: UInt32?

  init(rows: [String]) { self.rows = rows }

  private func refusal(_ reason: String) -> FileRefusal { FileRefusal(line: row + 1, reason) }

  mutating func header() throws(FileRefusal) -> RunHeader {
    let magic = RunHeader.magic + " "
    guard let first = rows.first, first.hasPrefix(magic) else { throw refusal("this is no run file") }
    guard let version = Int(first.dropFirst(magic.count)) else { throw refusal("the version is no number") }
    guard version == RunHeader.version else {
      throw refusal(
        "written by another version of the game (run file \(version), this is \(RunHeader.version))")
    }
    var fields: [String: String] = [:]
    digest.take(first)
    row = 1
    while row < rows.count, !rows[row].isEmpty {
      let words = rows[row].split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, fields[words[0]] == nil else { throw refusal("this is no line of a header") }
      fields[words[0]] = words[1]
      digest.take(rows[row])
      row += 1
    }
    let header = try header(fields)
    guard header.lines == Array(rows[..<row]) else { throw refusal("the header was edited or reordered") }
    row += 1
    return header
  }

  private func header(_ fields: [String: String]) throws(FileRefusal) -> RunHeader {
    func field(_ name: String) throws(FileRefusal) -> String {
      guard let text = fields[name] else { throw refusal("the header has no \"\(name)\"") }
      return RunEvent.untoken(text)
    }
    func bad(_ name: String) -> FileRefusal { refusal("the header's \"\(name)\" cannot be read") }
    guard let story = UInt64(try field("story"), radix: 16) else { throw bad("story") }
    guard let order = ChoiceOrder(rawValue: try field("order")) else { throw bad("order") }
    guard let input = InputMode(rawValue: try field("input")) else { throw bad("input") }
    guard let seed = UInt64(try field("seed"), radix: 16) else { throw bad("seed") }
    guard let attempt = Int(try field("attempt")), attempt > 0 else { throw bad("attempt") }
    guard let started = UTCDate(iso: try field("started")) else { throw bad("started") }
    return RunHeader(
      game: try field("game"), story: story, track: try field("track"), order: order, input: input,
      seed: seed,
      attempt: attempt, started: started.seconds, isGentle: try field("gentle") == "on")
  }

  mutating func body() throws(FileRefusal) {
    while row < rows.count {
      let isLast = row == rows.count - 1
      if isLast && rows[row].isEmpty { return }
      guard end == nil else { throw refusal("there is text behind the end of the run") }
      // A last line without its newline was being written when the program died, or lost it in an editor.
      if isLast {
        var whole = self
        if (try? whole.line(rows[row])) != nil { self = whole }
        return
      }
      try line(rows[row])
      row += 1
    }
  }

  private mutating func line(_ text: String) throws(FileRefusal) {
    guard let seal = text.lastIndex(of: "^"), text[..<seal].hasSuffix(" "),
      let check = UInt32(text[text.index(after: seal)...], radix: 16)
    else { throw refusal("the line has no checksum: it was edited, or cut") }
    let body = String(text[..<seal].dropLast())
    var words = body.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    try number(of: words)
    digest.take(body)
    guard digest.folded == check else {
      throw refusal(
        "the checksum does not follow from the lines before: this line was edited"
          + (lines.isEmpty ? ", or the header" : ""))
    }
    if words[0] == "end" {
      guard words.count == 3, Int(words[1]) == lines.count, let mark = mark(words[2]) else {
        throw refusal("the run says that it has \(words[1]) lines, and has \(lines.count)")
      }
      end = mark
      return
    }
    guard words.count >= 4, let real = Int(words[1]), let game = Int(words[2]), real >= 0, game >= 0 else {
      throw refusal("the times cannot be read")
    }
    let times = Times(real: Milliseconds(real), game: Milliseconds(game))
    for timing in Timing.allCases {
      guard let last = lines.last?.times[timing], let time = times[timing], last > time else { continue }
      throw refusal("the \(timing.rawValue) time runs backwards, from \(last.clock) to \(time.clock)")
    }
    guard game <= real else {
      throw refusal("the game time is ahead of the real time, which holds it")
    }
    let state = words.last.flatMap(mark)
    if state != nil { words.removeLast() }
    guard let event = RunEvent(words: Array(words.dropFirst(3)), state: state) else {
      throw refusal("\"\(words.dropFirst(3).joined(separator: " "))\" is nothing that can happen in a run")
    }
    lines.append(RunFile.Line(event: event, times: times, line: row + 1))
  }

  private func mark(_ word: String) -> UInt32? {
    word.hasPrefix("=") ? UInt32(word.dropFirst(), radix: 16) : nil
  }

  /// Tells cut and moved lines from edited ones by their numbers.
  private func number(of words: [String]) throws(FileRefusal) {
    let due = lines.count + 1
    if words.first == "end" {
      guard words.count > 1 else { throw refusal("the end does not say how many lines the run has") }
      if let count = Int(words[1]), count >= due {
        throw refusal("lines \(due) to \(count) of the run are missing: it was cut here")
      }
      return
    }
    guard let number = words.first.flatMap({ Int($0) }) else {
      throw refusal("the line has no number: it was edited, or is not of this run")
    }
    if number == due { return }
    let movedHere = rows[(row + 1)...].contains { $0.hasPrefix("\(due) ") }
    if number < due { throw refusal("line \(number) of the run stands here again: it was copied or moved") }
    throw refusal(
      movedHere
        ? "line \(number) of the run stands where line \(due) belongs: it was moved"
        : due == number - 1
          ? "line \(due) of the run is missing: it was cut here"
          : "lines \(due) to \(number - 1) of the run are missing: it was cut here")
  }
}
