import Playthrough
import Screen
import Speedrun

extension RunModel {
  /// Takes in a message; what the world must do is returned, in order.
  ///
  /// - Parameter now: when it happened, on the monotonic clock.
  public mutating func update(_ message: RunMessage, at now: Milliseconds) -> [RunEffect] {
    switch message {
    case .key(let key): return press(key, now)
    case .resize(let width, let height):
      self.width = max(1, width)
      self.height = max(1, height)
      fit()
    case .ready(let race, let ghost):
      self.race = race
      self.ghost = ghost
      (page, notice, warning, untoldWarning, after) = (.ready, nil, nil, nil, nil)
      (asksRestart, asksQuit) = (false, false)
      reading.tale = nil
    case .closed(let board): after = board
    case .say(let text): notice = text
    }
    return []
  }

  private mutating func press(_ key: Key, _ now: Milliseconds) -> [RunEffect] {
    notice = nil
    if case .control("c") = key { return leave(now) }
    switch page {
    case .ready: return pressReady(key, now)
    case .running: return pressRunning(key, now)
    case .summary: return pressSummary(key)
    case .jumps(let selected): return pressJumps(key, selected, now)
    case .help(let first):
      let next = first + helpRoom
      let goesOn = next < helpLines.count && (key == .character(" ") || key == .pageDown)
      page = goesOn ? .help(next) : race.phase == .ready ? .ready : .running
      return []
    }
  }

  private mutating func pressReady(_ key: Key, _ now: Milliseconds) -> [RunEffect] {
    switch key {
    case .enter, .character(" "):
      let report = race.start(at: now)
      page = .running
      tell(taken: nil)
      return [.take(report)]
    case .right, .character("c"): comparison = comparison.next(1)
    case .left: comparison = comparison.next(-1)
    case .character("t"): timing = timing == .real ? .game : .real
    case .character("?"): page = .help(0)
    case .escape, .character("q"): return [.quit]
    default: break
    }
    return []
  }

  private mutating func pressRunning(_ key: Key, _ now: Milliseconds) -> [RunEffect] {
    let asked = (restart: asksRestart, quit: asksQuit)
    (asksRestart, asksQuit) = (false, false)
    if readsBack, [.escape, .character("q"), .enter].contains(key) { return scroll(.end) }
    switch key {
    case .character("r"), .character("R"): return restart(asked.restart)
    case .escape, .character("q"), .character("Q"): return quit(asked.quit, now)
    case .character("p"), .character("P"): return pause(now)
    default: break
    }
    if race.phase == .paused {
      notice = "Paused. P goes on; the real time runs."
      return []
    }
    if race.phase == .finished { return key == .enter ? summarise() : scroll(key) }
    if readsBack { return scroll(key) }
    switch key {
    case .character("?"):
      page = .help(0)
      return []
    case .character("t"): timing = timing == .real ? .game : .real
    case .character("c"): comparison = comparison.next(1)
    case .character("J") where race.track.allowsJumps:
      page = .jumps(0)
    case .character(let digit) where ("1"..."9").contains(digit): return choose(Int(digit.value - 0x31), now)
    case .enter where race.course.awaitsLife: return take(race.beginLife(at: now), taken: nil)
    case .enter, .tab, .backTab, .character("j"), .character("k"):
      guard reading.tale?.options.isEmpty == false else { return [] }
      for effect in reading.update(.key(key), at: now.count) {
        if case .choose(let place) = effect { return choose(place, now) }
      }
    default: return scroll(key)
    }
    return []
  }

  /// Whether what was told before is being read again.
  private var readsBack: Bool {
    if case .reading(let state) = reading.top { state.back != nil } else { false }
  }

  /// Keys that only move the text or the selection; the other keys of the reading page mean nothing in a
  /// run. At an end the page stays where it is.
  private mutating func scroll(_ key: Key) -> [RunEffect] {
    let goesOn = [.pageDown, .character(" ")].contains(key)
    if goesOn, !readsBack, reading.tale?.options.isEmpty == true { return [] }
    switch key {
    case .pageUp, .pageDown, .up, .down, .home, .end, .character("b"), .character(" "):
      _ = reading.update(.key(key), at: 0)
    default: break
    }
    return []
  }

  private mutating func choose(_ place: Int, _ now: Milliseconds) -> [RunEffect] {
    let text =
      race.course.page.choices.indices.contains(place)
      ? race.course.page.choices[race.order[place]].text : nil
    return take(race.choose(shown: place, at: now), taken: text)
  }

  private mutating func take(_ report: RaceReport, taken: String?) -> [RunEffect] {
    if let refusal = report.refusal {
      notice = "\(refusal.prefix(1).uppercased())\(refusal.dropFirst())."
      return []
    }
    tell(taken: taken)
    warn(report)
    return race.phase == .finished ? [.take(report), .close] : [.take(report)]
  }

  /// Says what has gone wrong: at once, or with the next split.
  private mutating func warn(_ report: RaceReport) {
    untoldWarning = untoldWarning ?? report.warning
    if race.isLost { warning = race.lossInWords }
    if tellsWrongAtOnce || report.isMilestone, let untold = untoldWarning {
      warning = warning ?? untold
      untoldWarning = nil
    }
  }

  private mutating func restart(_ wasAsked: Bool) -> [RunEffect] {
    if race.phase == .finished { return [.again] }
    guard race.attempt.current == 0 || wasAsked || warning != nil else {
      asksRestart = true
      notice = "R again begins anew; any other key goes on."
      return []
    }
    return [.close, .again]
  }

  private mutating func quit(_ wasAsked: Bool, _ now: Milliseconds) -> [RunEffect] {
    if race.phase == .finished { return summarise() }
    guard wasAsked else {
      asksQuit = true
      notice = "Q again ends this attempt; any other key goes on."
      return []
    }
    return leave(now)
  }

  private mutating func leave(_ now: Milliseconds) -> [RunEffect] {
    race.phase == .running || race.phase == .paused ? [.close, .quit] : [.quit]
  }

  private mutating func pause(_ now: Milliseconds) -> [RunEffect] {
    let report = race.phase == .paused ? race.resume(at: now) : race.pause(at: now)
    return report.refusal == nil ? [.take(report)] : []
  }

  private mutating func summarise() -> [RunEffect] {
    page = .summary
    return []
  }

  private mutating func pressSummary(_ key: Key) -> [RunEffect] {
    switch key {
    case .enter, .character("r"), .character("R"): return [.again]
    case .character("w"): return [.watch]
    case .character("v"): return [.verify]
    case .character("e"): return [.export]
    case .character("b"), .pageUp: page = .running
    case .character("t"): timing = timing == .real ? .game : .real
    case .character("c"), .right: comparison = comparison.next(1)
    case .left: comparison = comparison.next(-1)
    case .escape, .character("q"): return [.quit]
    default: break
    }
    return []
  }

  private mutating func pressJumps(_ key: Key, _ selected: Int, _ now: Milliseconds) -> [RunEffect] {
    let places = jumpPlaces
    var menu = Menu(selected: selected)
    switch key {
    case .down, .character("j"): menu.move(1, of: places.count)
    case .up, .character("k"): menu.move(-1, of: places.count)
    case .pageDown, .character(" "): menu.move(10, of: places.count)
    case .pageUp, .character("b"): menu.move(-10, of: places.count)
    case .enter where places.indices.contains(selected):
      page = .running
      let place = places[selected]
      return take(race.jump(life: place.life, turn: place.turn, at: now), taken: nil)
    case .escape, .character("q"), .character("J"):
      page = .running
      return []
    default: break
    }
    page = .jumps(menu.selected)
    return []
  }

  /// The turns to jump to, the latest first.
  var jumpPlaces: [(life: Int, turn: Int)] {
    race.course.turns.indices.reversed().flatMap { life in
      race.course.turns[life].indices.reversed().map { (life, $0) }
    }
  }

  /// Puts on record what did not reach the story: keys struck too early, and inputs that came together.
  public mutating func note(droppedKeys: Int, pasted: Int, at now: Milliseconds) -> [RunEffect] {
    [race.dropped(droppedKeys, at: now), race.pasted(pasted, at: now)].filter { !$0.text.isEmpty }.map {
      .take($0)
    }
  }

  /// Leaves the program's own work out of game time.
  public mutating func exclude(work nanoseconds: Int) { race.exclude(work: nanoseconds) }

  /// Ends the attempt; the host writes what comes back.
  public mutating func close(at now: Milliseconds, ended: Int) -> RaceReport {
    race.close(at: now, ended: ended)
  }
}

extension Comparison {
  func next(_ step: Int) -> Comparison {
    let all = Comparison.allCases
    let place = (all.firstIndex(of: self) ?? 0) + step
    return all[(place % all.count + all.count) % all.count]
  }
}
