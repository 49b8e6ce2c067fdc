import Game
import Playthrough

extension PlainLoop {
  /// What was reached of what can be reached; nil where there is no chart of this story.
  mutating func progress(_ desk: Desk) -> Progress? {
    if !isCounted {
      isCounted = true
      counted = desk.progress
    } else if countedTurns != desk.archive.turnCount {
      counted?.update(desk.archive)
    }
    countedTurns = desk.archive.turnCount
    return counted
  }

  /// The commands about other lives.
  mutating func replay(_ command: PlainCommand, _ desk: inout Desk) throws {
    guard let session = desk.session else { return }
    switch command {
    case .map: tellMap(desk)
    case .lives:
      try desk.refresh()
      for life in desk.archive.livesKept { output.line(ListLives.line(desk.archive.summary(of: life))) }
      output.line("This is life \(session.lifeNumber). Type life and a number to go on with another.")
    case .life(let number): try goOn(with: number, &desk)
    case .branch(nil):
      for line in ReplayText.decisions(session) { output.line(line) }
      let places = desk.archive.livesKept.flatMap(\.checkpoints).map(\.name)
      if !places.isEmpty { output.line("Places kept: \(places.joined(separator: ", ")).") }
    case .branch(let turn?): branch(turn, &desk)
    case .branchCarrying(let turn, let facts): branch(turn, with: facts, &desk)
    case .place(let name): branch(to: name, &desk)
    case .seen:
      let lines = progress(desk).map { ReplayText.completion($0, desk.archive) }
      for line in lines ?? ReplayText.completion(desk.archive) { output.line(line) }
    case .endings:
      for line in ReplayText.endings(progress(desk), desk.archive) { output.line(line) }
    case .facts: for line in ReplayText.collection(desk.archive.finds.facts, "fact") { output.line(line) }
    case .memories:
      for line in ReplayText.collection(desk.archive.finds.memories, "memory") { output.line(line) }
    case .hint: tellHint(desk)
    case .recap:
      guard let life = desk.archive.life(session.life) else { break }
      for line in ReplayText.recap(Recap(desk.archive, of: life, progress: progress(desk))) {
        output.line(line)
      }
    case .remembered:
      let decisions = (1..<max(1, session.steps.count)).compactMap { session.remembered(of: $0) }
      for line in ReplayText.remembered(decisions) { output.line(line) }
    case .compare(let number): compare(with: number, desk)
    default: break
    }
  }

  private mutating func tellMap(_ desk: Desk) {
    guard let progress = progress(desk) else {
      for line in ReplayText.scenes(desk.archive) { output.line(line) }
      return
    }
    let life = desk.session.flatMap { desk.archive.life($0.life) }
    let map = StoryMap(
      desk.archive, progress: progress, life: life, canonicalEnding: StoryAssets.canonicalEnding)
    for line in MapText(map).lines { output.line(line) }
  }

  private mutating func goOn(with number: Int, _ desk: inout Desk) throws {
    try desk.refresh()
    guard let life = desk.archive.life(number: number), !life.isDeleted else {
      output.line("There is no life \(number). Type lives for a list.")
      return
    }
    try desk.resume(life: number)
    tellOpening(desk)
    tellPage(desk)
  }

  /// - Parameter facts: those to carry instead; nil leaves them as they are.
  private mutating func branch(_ turn: Int, carrying facts: [String]? = nil, _ desk: inout Desk) {
    guard let session = desk.session, turn >= 1, turn <= session.turnCount else {
      output.line("There is no decision \(turn) in this life. Type branch for a list.")
      return
    }
    desk.play { session, time in
      guard let facts else {
        session.branch(after: turn - 1)
        return []
      }
      return session.branch(after: turn - 1, carrying: facts, time: time)
    }
    restage(desk)
    output.line("Back before decision \(turn). What you choose now begins a new life; the old one stays.")
    if facts != nil, let carried = desk.session?.carried {
      output.line(
        "With these facts, \(carried.told) of the \(carried.turns) turns up to there could be taken.")
    }
    output.line()
    tellPage(desk)
  }

  private mutating func branch(_ turn: Int, with text: String, _ desk: inout Desk) {
    do {
      branch(turn, carrying: try FactChoice(text, isPiped: isPiped).facts(of: desk), &desk)
    } catch {
      output.line("\(error)")
    }
  }

  private mutating func branch(to name: String, _ desk: inout Desk) {
    for life in desk.archive.livesKept.reversed() {
      guard let place = life.checkpoints.last(where: { $0.name == name }) else { continue }
      desk.play { $0.jump(to: place.turn, of: life, time: $1) }
      restage(desk)
      output.line("Back at \"\(name)\", of life \(life.number). What you choose now begins a new life.")
      output.line()
      tellPage(desk)
      return
    }
    output.line("No place is kept as \"\(name)\". Type branch for a list.")
  }

  private mutating func tellHint(_ desk: Desk) {
    guard let progress = progress(desk), let session = desk.session else {
      output.line("There is no chart of this story to take a hint from.")
      return
    }
    let hint = progress.hint(alongLine: session.offeredLabels)
    hintStep = hint == lastHint ? min(hintStep + 1, 3) : 1
    lastHint = hint
    output.line(ReplayText.hint(hint, step: hintStep))
  }

  private mutating func compare(with number: Int, _ desk: Desk) {
    guard let here = desk.session.flatMap({ desk.archive.life($0.life) }),
      let other = desk.archive.life(number: number)
    else {
      output.line("There is no life \(number). Type lives for a list.")
      return
    }
    for line in CompareText(LivesCompared(desk.archive, here, other)).lines { output.line(line) }
  }
}
