import Screen
import Speedrun

/// The page after a run.
extension RunModel {
  func drawSummary(_ now: Milliseconds) -> Canvas {
    var canvas = blank()
    let view = analysis(at: now)
    let x = width >= 60 ? 4 : 2
    let isTight = height < 30
    canvas.put(x, isTight ? 0 : 1, Width.cut(race.track.name, to: width - 2 * x), ink: .strong, style: .bold)
    let after = x + Width.of(race.track.name) + 3
    if after + 12 < width { canvas.put(after, isTight ? 0 : 1, "attempt \(race.header.attempt)", ink: .dim) }
    var y = drawResult(&canvas, view, x, isTight)
    let table = groupLines(view)
    let chartRoom = height - y - table.count - (isTight ? 4 : 6)
    if chartRoom >= 5 { y = drawChart(&canvas, view, x, y, rows: min(chartRoom, height < 50 ? 13 : 20)) }
    drawTable(&canvas, table, x, y)
    if width >= 100 { drawFigures(&canvas, view, x + 60 + wider(table), y + 1) }
    drawSummaryFoot(&canvas, x)
    return canvas
  }

  private func drawSummaryFoot(_ canvas: inout Canvas, _ x: Int) {
    let y = height - 1
    canvas.wipe(rows: y..<height, .page)
    canvas.cursor = Position(x: x, y: y)
    if let notice {
      _ = canvas.put(x, y, Width.cut(notice, to: width - 2 * x), ink: .strong, style: .bold)
      return
    }
    let left = "Enter again · w watch · v verify"
    let right = "e export · q back"
    canvas.put(x, y, Width.cut(left, to: width - 2 * x), ink: .dim)
    if left.count + right.count + 2 <= width - 2 * x { canvas.put(endingAt: width - x, y, right, ink: .dim) }
  }

  /// The time, what it is against the best, and the counts. Returns the row after it.
  private func drawResult(_ canvas: inout Canvas, _ view: Analysis, _ x: Int, _ isTight: Bool) -> Int {
    let previous = race.board.personalBest(timing)
    let isBest = race.phase == .finished && previous.map { view.now < $0 } ?? true
    let ink: Paint = isBest ? .gold : view.clockStanding.map(RunModel.ink) ?? .strong
    let clock = view.now.clock
    let golds = race.track.segments.indices.count { $0 < race.attempt.current && view.isBest($0) }
    let choices = race.course.choices
    let counts = "\(choices) choice\(choices == 1 ? "" : "s") · \(golds) gold\(golds == 1 ? "" : "s")"
    let against = previous.map { best in
      let delta = view.now - best
      return "\(delta < 0 ? "▲" : "▼") \(delta.delta) against \(best.clock)"
    }
    let headline = isBest ? "★ personal best" : race.phase == .finished ? "finished" : "reset"
    let other: Timing = timing == .real ? .game : .real
    let otherTime = "\(other.rawValue) time \((race.attempt.splits.last?[other] ?? 0).clock)"
    if isTight {
      var at = canvas.put(x, 1, clock, ink: ink, style: .bold) + 3
      at = canvas.put(at, 1, headline, ink: isBest ? .gold : .prose, style: .bold) + 3
      if let against, width >= 60 { canvas.put(at, 1, String(against.prefix { $0 != "a" }), ink: ink) }
      if width >= 76 { canvas.put(endingAt: width - x, 1, counts, ink: .dim) }
      return 3
    }
    let end = canvas.put(pixelNumber: clock, x, 3, ink: ink, after: ink)
    let beside = max(x + 38, end + 2)
    canvas.put(beside, 3, headline, ink: isBest ? .gold : .prose, style: .bold)
    if let against { canvas.put(beside, 4, against, ink: isBest ? .token(.aheadGaining) : ink) }
    canvas.put(beside, 5, Width.cut("\(counts) · \(otherTime)", to: width - beside - 1), ink: .dim)
    return 7
  }

  // MARK: The chart

  /// The deltas over the splits: ahead above the line, behind below it. Returns the row after it.
  private func drawChart(_ canvas: inout Canvas, _ view: Analysis, _ x: Int, _ top: Int, rows: Int) -> Int {
    let bars = DeltaChart(view).bars
    guard bars.contains(where: { $0.delta != nil }) else {
      canvas.put(x, top + 1, "Nothing to measure against yet.", ink: .dim)
      return top + 3
    }
    let extent = DeltaChart(view).extent
    let span = max(1, extent.behind.count - extent.ahead.count)
    let space = rows - 2
    var up = max(1, space * -extent.ahead.count / span)
    if extent.behind > 0 { up = min(up, space - 1) }
    let down = space - up
    let base = top + 1 + up
    let label = 10
    let room = width - x - label - 4
    let step = max(1, min(4, room / max(1, bars.count)))
    let perHalf = max(
      1.0, Double(-extent.ahead.count) / Double(2 * up),
      Double(extent.behind.count) / Double(2 * max(1, down)))
    canvas.rule(base, from: x + label - 1, to: min(width - 2, x + label + bars.count * step + 1))
    for (index, bar) in bars.enumerated() where x + label + index * step + step <= width - 2 {
      draw(bar, &canvas, x + label + index * step, base, max(1, step - 1), perHalf: perHalf)
    }
    canvas.put(x, top + 1, "▲ ahead", ink: .token(.aheadGaining))
    canvas.put(x, base, "even", ink: .dim)
    if down > 0 { canvas.put(x, base + max(1, down), "▼ behind", ink: .token(.behindLosing)) }
    drawGroups(&canvas, x + label, base + down + 1, step, count: bars.count)
    return base + down + 3
  }

  private func draw(
    _ bar: DeltaChart.Bar, _ canvas: inout Canvas, _ x: Int, _ base: Int, _ wide: Int, perHalf: Double
  ) {
    guard let delta = bar.delta else { return }
    let isAhead = delta < 0
    let ink: Paint = bar.standing == .best ? .gold : isAhead ? .token(.aheadGaining) : .token(.behindLosing)
    let halves = Int((Double(abs(delta.count)) / perHalf).rounded())
    let direction = isAhead ? -1 : 1
    for row in 0..<(halves / 2) {
      canvas.put(x, base + direction * (row + 1), String(repeating: "█", count: wide), ink: ink)
    }
    if halves % 2 == 1 {
      canvas.put(
        x, base + direction * (halves / 2 + 1), String(repeating: isAhead ? "▄" : "▀", count: wide), ink: ink)
    }
    if bar.standing == .best, wide > 1 || width >= 100 {
      canvas.put(x, isAhead ? base - (halves + 1) / 2 - 1 : base - 1, "★", ink: .gold)
    }
  }

  /// The acts' names under their bars, numbers where they have no room.
  private func drawGroups(_ canvas: inout Canvas, _ x: Int, _ y: Int, _ step: Int, count: Int) {
    let segments = race.track.segments
    var index = 0
    var number = 0
    while index < min(count, segments.count) {
      let group = segments[index].group
      var end = index + 1
      while end < segments.count, segments[end].group == group { end += 1 }
      number += 1
      if !group.isEmpty {
        let room = (end - index) * step - 1
        canvas.put(x + index * step, y, Width.of(group) <= room ? group : String(number), ink: .dim)
      }
      index = end
    }
  }

  // MARK: The table

  private struct Entry {
    let name: String
    let split: String
    let segment: String
    let delta: String
    let standing: Standing?
  }

  /// One line for each act, or for each segment where there are no acts, or one alone.
  private func groupLines(_ view: Analysis) -> [Entry] {
    let segments = race.track.segments
    let hasGroups = Set(segments.map(\.group)).count > 1
    var entries: [Entry] = []
    var before = Milliseconds.zero
    for index in segments.indices where index < race.attempt.current {
      let isEnd = index + 1 == segments.count || segments[index + 1].group != segments[index].group
      guard isEnd || !hasGroups, let split = view.split(index) else { continue }
      entries.append(
        Entry(
          name: hasGroups ? segments[index].group : segments[index].name,
          split: split.clock,
          segment: (split - before).clock, delta: view.delta(index)?.delta ?? "",
          standing: view.standing(index)))
      before = split
    }
    return entries
  }

  /// How many more columns than an act's name the names need, where there is room for them.
  private func wider(_ entries: [Entry]) -> Int {
    width < 110 ? 0 : max(0, min(8, (entries.map { Width.of($0.name) }.max() ?? 0) - 12))
  }

  private func drawTable(_ canvas: inout Canvas, _ entries: [Entry], _ x: Int, _ top: Int) {
    var y = top
    let shown = width >= 44
    let more = wider(entries)
    if height >= 30, shown {
      canvas.put(x + 3, y, "split", ink: .dim)
      canvas.put(endingAt: x + 25 + more, y, "at", ink: .dim)
      canvas.put(endingAt: x + 39 + more, y, "took", ink: .dim)
      canvas.put(endingAt: x + 50 + more, y, "delta", ink: .dim)
    }
    y += height >= 30 ? 1 : 0
    for entry in entries where y < height - 1 {
      let ink = entry.standing.map(RunModel.ink) ?? .dim
      canvas.put(x, y, entry.standing?.sign ?? "", ink: ink, style: .bold)
      canvas.put(x + 3, y, Width.cut(entry.name, to: shown ? 12 + more : width - x - 16))
      if shown {
        canvas.put(endingAt: x + 25 + more, y, entry.split)
        canvas.put(endingAt: x + 39 + more, y, entry.segment, ink: .dim)
        canvas.put(endingAt: x + 50 + more, y, entry.delta, ink: ink)
      } else {
        canvas.put(endingAt: width - x, y, entry.split)
      }
      y += 1
    }
  }

  private func drawFigures(_ canvas: inout Canvas, _ view: Analysis, _ x: Int, _ top: Int) {
    let table = after.map { ComparisonTable($0) } ?? race.table
    var figures: [(name: String, value: String, ink: Paint)] = []
    if let sum = table.total(.best, timing) { figures.append(("sum of best", sum.clock, .gold)) }
    if let best = after?.personalBest(timing), let sum = table.total(.best, timing) {
      figures.append(("possible time save", (best - sum).length, .prose))
    }
    if let extremes = DeltaChart.extremes(view) {
      let names = race.track.segments.map(\.name)
      let (worst, best) = (view.segmentDelta(extremes.worst) ?? 0, view.segmentDelta(extremes.best) ?? 0)
      func ink(_ delta: Milliseconds) -> Paint { .token(delta < 0 ? .aheadGaining : .behindLosing) }
      figures.append(("worst segment", "\(names[extremes.worst])  \(worst.delta)", ink(worst)))
      figures.append(("best segment", "\(names[extremes.best])  \(best.delta)", ink(best)))
    }
    if let after {
      figures.append(("finished / attempts", "\(after.finished) / \(after.attempts.count)", .prose))
    }
    for (offset, figure) in figures.enumerated() where top + offset < height - 1 {
      canvas.put(x, top + offset, figure.name, ink: .dim)
      canvas.put(x + 22, top + offset, Width.cut(figure.value, to: max(1, width - x - 24)), ink: figure.ink)
    }
  }
}
