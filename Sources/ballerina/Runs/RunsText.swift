import JSON
import Speedrun

/// The splits of a run as rows.
enum RunsText {
  struct Row {
    let segment: Track.Segment
    let split: Times
    let length: Milliseconds?
    let delta: Milliseconds?

    var text: String {
      let parts = [
        split.real?.clock ?? "–", length.map { "segment \($0.clock)" }, delta.map { "\($0.delta)" },
      ].compactMap { $0 }
      return "\(segment.id) \(segment.name): " + parts.joined(separator: ", ")
    }
  }

  static func splits(
    of entry: RunLog.Entry, _ track: Track, against table: ComparisonTable, _ comparison: Comparison
  ) -> [Row] {
    var last = Milliseconds.zero
    var rows: [Row] = []
    for (index, segment) in track.segments.enumerated() {
      guard let split = entry.splits[segment.id] else { continue }
      let target = table[comparison, index, .real]
      rows.append(
        Row(
          segment: segment, split: split, length: split.real.map { $0 - last },
          delta: split.real.flatMap { time in target.map { time - $0 } }))
      last = split.real ?? last
    }
    return rows
  }
}

/// Runs as JSON; times are in milliseconds, dates in UTC.
enum RunsJSON {
  static func value(_ time: Milliseconds?) -> JSONValue { time.map { .integer(Int64($0.count)) } ?? .null }

  static func date(_ seconds: Int?) -> JSONValue {
    seconds.map { .string(UTCDate(seconds: $0).iso) } ?? .null
  }

  static func summary(_ board: Board, named name: String) -> JSONValue {
    .object([
      "board": .string(name), "category": .string(board.category),
      "attempts": .integer(Int64(board.attempts.count)), "finished": .integer(Int64(board.finished)),
      "personalBest": value(board.personalBest()),
      "sumOfBest": value(ComparisonTable(board).total(.best, .real)),
    ])
  }

  static func attempts(_ board: Board, named name: String) -> JSONValue {
    let attempts = board.attempts.map { attempt in
      let reset = attempt.resetIn.flatMap {
        board.segments.indices.contains($0) ? board.segments[$0].id : nil
      }
      return JSONValue.object([
        "id": .string(RunStore.id(board: name, attempt: attempt.number)),
        "attempt": .integer(Int64(attempt.number)), "started": date(attempt.started),
        "ended": date(attempt.ended), "real": value(attempt.times.real), "game": value(attempt.times.game),
        "pause": value(attempt.pause), "resetIn": reset.map { .string($0) } ?? .null,
      ])
    }
    return .object(["board": summary(board, named: name), "attempts": .array(attempts)])
  }

  static func run(_ entry: RunLog.Entry, _ track: Track, _ rows: [RunsText.Row]) -> JSONValue {
    let splits = rows.map { row in
      JSONValue.object([
        "id": .string(row.segment.id), "name": .string(row.segment.name), "group": .string(row.segment.group),
        "real": value(row.split.real), "game": value(row.split.game), "segment": value(row.length),
        "delta": value(row.delta),
      ])
    }
    return .object([
      "id": .string(RunStore.id(board: entry.board, attempt: entry.attempt)), "category": .string(track.name),
      "story": .string(String(entry.story, radix: 16)), "started": date(entry.started),
      "ended": date(entry.ended),
      "finished": .bool(entry.isFinished), "pause": value(entry.pause), "splits": .array(splits),
    ])
  }

  static func statistics(_ all: [SegmentStatistics], _ board: Board) -> JSONValue {
    let segments = all.map { each in
      JSONValue.object([
        "id": .string(each.segment.id), "name": .string(each.segment.name),
        "finished": .integer(Int64(each.finished)), "resets": .integer(Int64(each.resets)),
        "best": value(each.best), "mean": value(each.mean), "median": value(each.median),
        "worst": value(each.worst), "personalBest": value(each.personalBest),
        "possibleSave": value(each.possibleSave),
      ])
    }
    return .object([
      "category": .string(board.category), "attempts": .integer(Int64(board.attempts.count)),
      "finished": .integer(Int64(board.finished)), "personalBest": value(board.personalBest()),
      "sumOfBest": value(ComparisonTable(board).total(.best, .real)), "segments": .array(segments),
    ])
  }

  static func verification(_ found: Verification, milliseconds: Double) -> JSONValue {
    .object([
      "ok": true, "category": .string(found.trackName), "finished": .bool(found.isFinished),
      "real": value(found.times.real), "game": value(found.times.game),
      "choices": .integer(Int64(found.choices)), "wrongChoices": .integer(Int64(found.wrongChoices)),
      "endings": .array(found.endings.map { .string($0) }), "pastes": .integer(Int64(found.pastes)),
      "droppedKeys": .integer(Int64(found.droppedKeys)), "shortestGap": value(found.shortestGap),
      "proves": .array(found.proves.map { .string($0) }),
      "leavesOpen": .array(Verification.leavesOpen.map { .string($0) }),
      "milliseconds": .number(milliseconds),
    ])
  }
}
