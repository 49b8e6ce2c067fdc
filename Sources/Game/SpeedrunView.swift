import Cues
import Playthrough
import Screen
import Speedrun

extension RunModel {
  /// The whole screen as it is to be shown at `now`.
  public func view(_ gallery: Gallery, at now: Milliseconds) -> Canvas { view(over: base(gallery), at: now) }

  /// What does not change while the clock runs: the text, the choices and the picture beside it. It may be
  /// kept until the next message, so that a tick draws only the clock.
  public func base(_ gallery: Gallery) -> Canvas {
    var canvas = blank()
    guard page == .running else { return canvas }
    if width < 20 || height < 6 { return reading.view(gallery) }
    if race.phase == .paused {
      drawPause(&canvas)
    } else {
      canvas.copy(reading.view(gallery))
      if reading.tale?.options.isEmpty == true { drawEnd(&canvas) }
    }
    return canvas
  }

  /// The screen at `now`, over a `base` of the same state.
  public func view(over base: Canvas, at now: Milliseconds) -> Canvas {
    switch page {
    case .ready: return drawReady(now)
    case .summary: return drawSummary(now)
    case .help(let first): return drawHelp(from: first)
    case .jumps(let selected): return drawJumps(selected, now)
    case .running:
      var canvas = base
      if width < 20 || height < 6 { return canvas }
      if hasPanel { drawPanel(&canvas, now) } else { drawBar(&canvas, now) }
      return canvas
    }
  }

  /// A blank page in the light of the run's place.
  func blank() -> Canvas {
    var canvas = Canvas(width: width, height: height, look: reading.look)
    canvas.ground(rows: 0..<height, .page)
    return canvas
  }

  /// A pause hides the text: it is no time to read.
  private func drawPause(_ canvas: inout Canvas) {
    let shape = Shape(width: textWidth, height: reading.height)
    let y = reading.height / 2
    canvas.put(shape.column.x, max(0, y - 2), "Paused", ink: .strong, style: .bold)
    canvas.rule(y, from: 0, to: textWidth)
    canvas.put(shape.column.x, min(height - 1, y + 2), "P goes on. The real time runs.", ink: .dim)
    canvas.cursor = Position(x: shape.column.x, y: min(height - 1, y + 2))
  }

  /// What can be done at an end, where the reading page would offer to close the life.
  private func drawEnd(_ canvas: inout Canvas) {
    let shape = Shape(width: textWidth, height: reading.height)
    let text =
      race.phase == .finished
      ? "Finished. Enter shows the run."
      : race.course.awaitsLife ? "Enter begins a new life." : "R begins anew."
    let y = max(0, reading.height - (shape.isTight ? 1 : 3))
    canvas.wipe(rows: y..<(y + 1), columns: 0..<textWidth, .deep)
    canvas.put(shape.column.x, y, Width.cut(text, to: shape.column.measure), ink: .light, style: .bold)
    canvas.cursor = Position(x: shape.column.x, y: y)
  }

  /// The line that says what has gone wrong, or what a key would do; `nil` where there is nothing to say.
  var message: String? { notice ?? warning.map { "\($0) R begins anew." } }

  // MARK: The bar

  /// One line of the splits, where there is no room for a panel.
  private func drawBar(_ canvas: inout Canvas, _ now: Milliseconds) {
    let view = analysis(at: now)
    let y = height - 1
    canvas.wipe(rows: y..<height, .deep)
    let ink = clockInk(view)
    let clock = view.now.clock
    let end = canvas.width - (width >= 40 ? 2 : 0)
    canvas.put(endingAt: end, y, clock, ink: ink, style: .bold)
    let left = width >= 40 ? 2 : 0
    let room = end - Width.of(clock) - left - 2
    if let message {
      let isWrong = notice == nil
      canvas.put(left, y, Width.cut(message, to: room), ink: isWrong ? .red : .strong, style: .bold)
      return
    }
    var parts: [(text: String, ink: Paint, style: Style)] = [
      (Width.cut(race.track.name, to: min(16, room)), .strong, .bold)
    ]
    if let (sign, delta, standing) = lastDelta(view) {
      parts.append((delta.isEmpty ? sign : "\(sign) \(delta)", RunModel.ink(standing), .bold))
    }
    let count = race.track.segments.count
    if race.attempt.current < count {
      parts.append((race.track.segments[race.attempt.current].name, .prose, []))
      parts.append(("\(race.attempt.current + 1)/\(count)", .dim, []))
    }
    if let best = view.bestPossible { parts.append(("best \(best.tenths)", .dim, [])) }
    if let save = view.possibleSave(race.attempt.current) { parts.append(("save \(save.length)", .dim, [])) }
    var x = left
    for part in parts where x + Width.of(part.text) <= left + room {
      x = canvas.put(x, y, part.text, ink: part.ink, style: part.style) + 2
    }
  }

  /// The live delta, or else the last split's.
  private func lastDelta(_ view: Analysis) -> (sign: String, delta: String, standing: Standing)? {
    if let live = view.liveDelta {
      let standing = view.standing(delta: live, before: race.attempt.current)
      return (standing.sign, live.delta, standing)
    }
    let last = race.attempt.current - 1
    guard let standing = view.standing(last) else { return nil }
    return (standing.sign, view.delta(last)?.delta ?? "", standing)
  }

  func clockInk(_ view: Analysis) -> Paint {
    if race.phase == .paused { return .dim }
    return view.clockStanding.map(RunModel.ink) ?? .strong
  }

  static func ink(_ standing: Standing) -> Paint {
    switch standing {
    case .aheadGaining: .token(.aheadGaining)
    case .aheadLosing: .token(.aheadLosing)
    case .behindLosing: .token(.behindLosing)
    case .behindGaining: .token(.behindGaining)
    case .best: .gold
    }
  }
}
