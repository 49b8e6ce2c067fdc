import Screen
import Speedrun

/// The splits beside the text.
extension RunModel {
  private struct Line {
    var sign = ""
    var signInk = Paint.dim
    var indent = 0
    var name: String
    var nameInk = Paint.dim
    var delta = ""
    var deltaInk = Paint.dim
    var time = ""
    var timeInk = Paint.dim
    var isCurrent = false
  }

  func drawPanel(_ canvas: inout Canvas, _ now: Milliseconds) {
    let view = analysis(at: now)
    let left = textWidth
    canvas.wipe(rows: 0..<height, columns: left..<width, .deep)
    let (x, end) = (left + 3, width - 3)
    let attempt = "attempt \(race.header.attempt)"
    canvas.put(x, 1, Width.cut(race.track.name, to: end - x - attempt.count - 1), ink: .strong, style: .bold)
    canvas.put(endingAt: end, 1, attempt, ink: .dim)
    let figures = figures(view, now)
    let below = 2 + 3 + 2 + figures.count + 3
    var y = 3
    for line in window(lines(view), room: max(3, height - y - below)) {
      draw(line, &canvas, y, x, end)
      y += 1
    }
    y += 1
    canvas.rule(y, from: left + 1, to: width - 1, light: left + 10, reach: 26)
    y += 2
    drawClock(&canvas, view, x, y, end)
    y += 4
    for figure in figures where y < height - 2 {
      canvas.put(x, y, figure.name, ink: .dim)
      canvas.put(
        endingAt: end, y, Width.cut(figure.value, to: end - x - figure.name.count - 1), ink: figure.ink)
      y += 1
    }
    drawFoot(&canvas, x, end)
  }

  private func drawFoot(_ canvas: inout Canvas, _ x: Int, _ end: Int) {
    guard let message else {
      let keys = race.phase == .finished ? "R again · Enter shows the run" : "R restart · P pause · ? keys"
      canvas.put(x, height - 1, keys, ink: .dim)
      return
    }
    let rows = Wrap.rows(message, end - x).prefix(3)
    for (offset, row) in rows.enumerated() {
      canvas.put(x, height - rows.count + offset, row, ink: notice == nil ? .red : .strong, style: .bold)
    }
  }

  /// The clock in pixels; from an hour on, as text where it has no room.
  func drawClock(_ canvas: inout Canvas, _ view: Analysis, _ x: Int, _ y: Int, _ end: Int) {
    let clock = view.now.clock
    let ink = clockInk(view)
    let pixels = clock.reduce(0) { $0 + ($1 == ":" || $1 == "." ? 2 : 4) }
    if pixels <= end - x + 1 {
      canvas.put(pixelNumber: clock, x, y, ink: ink, after: .dim)
    } else {
      canvas.put(x, y + 1, clock, ink: ink, style: .bold)
    }
  }

  private func figures(_ view: Analysis, _ now: Milliseconds) -> [(name: String, value: String, ink: Paint)] {
    let other: Timing = timing == .real ? .game : .real
    var figures: [(name: String, value: String, ink: Paint)] = []
    figures.append(("\(other.rawValue) time", (race.attempt.times(at: now)[other] ?? 0).clock, .prose))
    let live = view.liveSegment
    if let delta = live ?? view.previousSegment {
      let ink: Paint = delta < 0 ? .token(.aheadGaining) : .token(.behindLosing)
      figures.append((live == nil ? "previous segment" : "live segment", delta.delta, ink))
    }
    if let save = view.possibleSave(race.attempt.current) {
      figures.append(("possible save", save.length, .prose))
    }
    if let best = view.bestPossible { figures.append(("best possible", best.tenths, .prose)) }
    if let sum = view.sumOfBest { figures.append(("sum of best", sum.tenths, .gold)) }
    figures.append(("choices", String(race.course.choices), .prose))
    if let ghost {
      let names = race.track.segments.map(\.name)
      let words = ghost.words(
        at: race.attempt.times(at: now).real ?? 0, runner: race.position, names: names)
      figures.append(("ghost", "◇ \(words)", .sea))
    }
    return figures
  }

  // MARK: Splits

  /// Acts that are over in one line, the running one opened, those to come in one line. Tracks without acts
  /// have one line for each segment.
  private func lines(_ view: Analysis) -> [Line] {
    let segments = race.track.segments
    var lines: [Line] = []
    var index = 0
    var number = 0
    while index < segments.count {
      let group = segments[index].group
      var end = index + 1
      while end < segments.count, !group.isEmpty, segments[end].group == group { end += 1 }
      if group.isEmpty {
        lines.append(line(view, index, indent: 0))
      } else {
        number += 1
        if (index..<end).contains(race.attempt.current) {
          lines.append(
            Line(sign: String(number), signInk: .light, name: group, nameInk: .strong))
          lines += (index..<end).map { line(view, $0, indent: 2) }
        } else {
          var line = line(view, end - 1, indent: 0)
          line.name = group
          if race.attempt.current < index { line.sign = String(number) }
          lines.append(line)
        }
      }
      index = end
    }
    return lines
  }

  private func line(_ view: Analysis, _ index: Int, indent: Int) -> Line {
    var line = Line(indent: indent, name: race.track.segments[index].name)
    if index < race.attempt.current {
      line.nameInk = .prose
      line.timeInk = .prose
      line.time = view.split(index)?.clock ?? "–"
      if let standing = view.standing(index) {
        line.sign = standing.sign
        line.signInk = RunModel.ink(standing)
        line.deltaInk = line.signInk
      }
      line.delta = view.delta(index)?.delta ?? ""
      return line
    }
    let target = (imported ?? race.table)[comparison, index, timing]
    line.time = target.map { indent == 0 ? $0.clock : $0.tenths } ?? ""
    if index == race.attempt.current, race.phase != .finished {
      line.isCurrent = true
      line.sign = "▸"
      line.signInk = .light
      line.nameInk = .strong
      if let live = view.liveDelta {
        line.delta = live.delta
        line.deltaInk = RunModel.ink(view.standing(delta: live, before: index))
        line.time = ""
      }
    }
    return line
  }

  /// As many lines as fit, the running one among them, and the last one always.
  private func window(_ lines: [Line], room: Int) -> [Line] {
    guard lines.count > room, let last = lines.last else { return lines }
    let current = lines.lastIndex { $0.isCurrent } ?? (lines.count - 1)
    let first = max(0, min(lines.count - room, current - room * 2 / 3))
    return Array(lines[first..<(first + room - 1)]) + [last]
  }

  private func draw(_ line: Line, _ canvas: inout Canvas, _ y: Int, _ x: Int, _ end: Int) {
    if line.isCurrent, canvas.look.paintsGround {
      canvas.ground(rows: y..<(y + 1), columns: (textWidth + 1)..<(width - 1), .pool)
    }
    let onPool = line.isCurrent && reading.settings.theme == .contrast && canvas.look.paintsGround
    func ink(_ paint: Paint) -> Paint { onPool ? .page : paint }
    let isStrong = line.nameInk == .strong
    let at = x + line.indent
    canvas.put(at, y, line.sign, ink: ink(line.signInk), style: .bold)
    let room = end - 10 - at - 2 - Width.of(line.delta) - 1
    canvas.put(
      at + 2, y, Width.cut(line.name, to: room), ink: ink(line.nameInk), style: isStrong ? .bold : [])
    canvas.put(endingAt: end - 10, y, line.delta, ink: ink(line.deltaInk))
    canvas.put(endingAt: end, y, line.time, ink: ink(line.timeInk))
  }
}
