import Screen
import Speedrun

/// What was run before: attempts with their reset points, their splits, and what they say of each segment.
extension RunChooser {
  /// The attempts on a board, the latest first.
  func attempts(on name: String) -> [Entry] {
    guard let board = boards[name] else { return [] }
    let digits = String(board.attempts.last?.number ?? 0).count
    return board.attempts.reversed().map { attempt in
      let number = column(String(attempt.number), digits)
      let date = attempt.started.map { UTCDate(seconds: $0).short } ?? ""
      return Entry(
        name: "\(number)  \(date)", detail: result(of: attempt, on: board),
        briefName: number,
        opens: .attempt(board: name, number: attempt.number))
    }
  }

  /// The attempts on all boards, the latest first.
  var history: [Entry] {
    var all: [(started: Int, entry: Entry)] = []
    for (name, board) in boards.sorted(by: { $0.key < $1.key }) {
      for attempt in board.attempts {
        let date = attempt.started.map { UTCDate(seconds: $0).short } ?? ""
        let entry = Entry(
          name: "\(date)  \(board.category) \(attempt.number)\(terms(of: name))",
          detail: result(of: attempt, on: board), briefName: "\(board.category) \(attempt.number)",
          opens: .attempt(board: name, number: attempt.number))
        all.append((attempt.started ?? 0, entry))
      }
    }
    return all.enumerated().sorted { ($0.element.started, $0.offset) > ($1.element.started, $1.offset) }
      .map(\.element.entry)
  }

  /// What the attempts on a board say together.
  func summary(of board: Board) -> [String] {
    let count = board.attempts.count
    var lines = ["\(count) attempt\(count == 1 ? "" : "s"), \(board.finished) finished."]
    let resets = board.segments.indices.map { index in board.attempts.count { $0.resetIn == index } }
    if let most = resets.max(), most > 1, let place = resets.firstIndex(of: most) {
      lines.append("Most often reset in \(board.segments[place].name): \(most) times.")
    }
    return lines
  }

  /// How far each attempt on a board came, as bars that stand on the line: the latest at the right, finished
  /// ones as high as there is room. Returns the rows that it takes; none where there is no room.
  func drawProgress(_ canvas: inout Canvas, _ column: Column, line: Int, _ model: Model) -> Int {
    guard case .attempts(let id) = level, let board = boards[name(ofBoard: id)], line >= 28 else { return 0 }
    let (rows, step) = (6, 2)
    let attempts = board.attempts.suffix(column.measure / step)
    let total = max(1, board.segments.count)
    let chosen = board.attempts.count - 1 - selected
    for (place, attempt) in attempts.enumerated() {
      let x = column.x + place * step
      let isOn = board.attempts.count - attempts.count + place == chosen
      let isBest = attempt.number == board.bestAttempt
      let ink: Paint =
        isBest ? .gold : isOn ? model.selectionLight : attempt.isFinished ? .prose : .dim
      let passed = attempt.isFinished ? total : attempt.resetIn ?? 0
      let halves = max(1, passed * rows * 2 / total)
      for row in 0..<(halves / 2) { canvas.put(x, line - 1 - row, "█", ink: ink) }
      if halves % 2 == 1 { canvas.put(x, line - 1 - halves / 2, "▄", ink: ink) }
      if isBest { canvas.put(x, line - 1 - rows, "★", ink: .gold) }
    }
    canvas.put(column.x, line - 3 - rows, "how far each attempt came", ink: .dim)
    return rows + 4
  }

  /// The order and the input of a board, where they are not the usual ones.
  private func terms(of board: String) -> String {
    let parts = board.split(separator: "-").suffix(2).map(String.init)
    let usual = [ChoiceOrder.read.rawValue, InputMode.keys.rawValue]
    let other = parts.filter { !usual.contains($0) }
    return other.isEmpty ? "" : " (\(other.joined(separator: ", ")))"
  }

  private func result(of attempt: AttemptRecord, on board: Board) -> String {
    if let time = attempt.times.real { return (attempt.number == board.bestAttempt ? "★ " : "") + time.clock }
    return "reset in \(place(of: attempt, on: board))"
  }

  private func place(of attempt: AttemptRecord, on board: Board) -> String {
    attempt.resetIn.flatMap { board.segments.indices.contains($0) ? board.segments[$0].name : nil } ?? "?"
  }

  /// The splits of an attempt, and where it was reset.
  func splits(of number: Int, on name: String) -> [Entry] {
    guard let board = boards[name], let attempt = board.attempts.first(where: { $0.number == number }) else {
      return []
    }
    var before = Milliseconds.zero
    var entries: [Entry] = []
    for (segment, split) in zip(board.segments, board.splits(of: number)) {
      guard let time = split.real else {
        entries.append(Entry(name: segment.name, detail: "–"))
        continue
      }
      let delta =
        number == board.bestAttempt ? nil : segment.personalBest.real.map { time - $0 }
      let took = (time - before).clock
      entries.append(
        Entry(
          name: segment.name,
          detail: column(took, 12) + column(delta?.delta ?? "", 10) + column(time.clock, 12),
          brief: time.clock))
      before = time
    }
    if !attempt.isFinished {
      entries.append(Entry(name: place(of: attempt, on: board), detail: "reset here"))
    }
    return entries
  }

  /// The figures of each segment of a board.
  func statistics(of name: String) -> [Entry] {
    guard let board = boards[name] else { return [] }
    return SegmentStatistics.all(of: board).map { each in
      let times = [each.best, each.mean, each.worst].map { column($0?.clock ?? "–", 11) }
      let counts = column(String(each.finished), 6) + column(String(each.resets), 8)
      return Entry(
        name: each.segment.name, detail: times.joined() + counts,
        brief: "\(each.best?.clock ?? "–")\(counts)")
    }
  }

  /// What stands over the columns of a page: beside its title, and where there is little room.
  var heads: (wide: String, brief: String)? {
    switch level {
    case .attempt: (column("took", 12) + column("delta", 10) + column("at", 12), "at")
    case .segmentsOf:
      (
        ["best", "average", "worst"].map { column($0, 11) }.joined() + column("runs", 6)
          + column("resets", 8),
        "best" + column("runs", 6) + column("resets", 8)
      )
    case .categories, .variants, .segments, .attempts, .history: nil
    }
  }

  /// Right-aligned.
  private func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
