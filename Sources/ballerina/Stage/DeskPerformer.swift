import Cues
import Game
import InkRuntime
import Playthrough
import Screen
import Storage

/// Performs the game's effects on a desk.
struct DeskPerformer: Performer {
  var desk: Desk
  var settingsFile: SettingsFile
  /// What can be reached in the story; read when it is first asked for.
  var survey: StorySurvey
  /// The pages of the line so far, and what the cues add up to; made longer turn by turn.
  private(set) var passages: [Passage] = []
  private var life: Identifier?
  private var toldFault: String?
  /// The step of the hint that was told last, and where.
  var hint: (scene: String, step: Int)?
  /// The life that was deleted last.
  var deleted: Identifier?

  init(desk: consuming Desk, settingsFile: SettingsFile) {
    survey = StorySurvey(desk)
    self.desk = desk
    self.settingsFile = settingsFile
  }

  mutating func perform(_ effect: Effect) -> [Message] {
    switch effect {
    case .begin(let isGentle): return begin(isGentle: isGentle)
    case .resume: return resume(life: nil)
    case .choose(let index): return played { $0.choose(index, time: $1) }
    case .undo: return played { $0.undo(time: $1) }
    case .redo: return played { $0.redo(time: $1) }
    case .restart: return begin(isGentle: desk.session?.isGentle ?? false, facts: desk.session?.header.facts)
    case .backToDecision: return played { $0.undo(DeskPerformer.stepsBack(from: $0), time: $1) }
    case .toUnseen: return toUnseen()
    case .setGentle(let isOn):
      desk.play { $0.setGentle(isOn, time: $1) }
      return faultNotice()
    case .save(let settings): return settingsFile.save(settings).map { [.notice($0)] } ?? []
    case .noteRead: return settingsFile.markNoteRead().map { [.notice($0)] } ?? []
    case .readShelf: return [.shelf(shelf)]
    case .readMap, .readScene, .branch, .hint: return performOnMap(effect)
    case .readLedgers, .openEntry, .returnTo, .rename, .delete, .undelete, .export, .compare:
      return performOnLedger(effect)
    case .leaveForPlain, .leaveForRun, .quit: return []
    }
  }

  private mutating func begin(isGentle: Bool, facts: [String]? = nil) -> [Message] {
    do {
      let carried = try facts ?? FactChoice(nil, isPiped: false).facts(of: desk)
      try desk.begin(
        seed: nil, facts: carried.filter { facts != nil || !settingsFile.factsLeft.contains($0) },
        isGentle: isGentle)
    } catch {
      return [.notice("\(error)")]
    }
    return told()
  }

  mutating func resume(life number: Int?) -> [Message] {
    do { try desk.resume(life: number) } catch { return [.notice("\(error)")] }
    guard let carried = desk.session?.carried, carried.missing != nil else { return told() }
    return told() + [.notice("The story has changed: \(carried.told) of \(carried.turns) turns still hold.")]
  }

  mutating func played(_ body: (inout Session, Int64) -> [Record]) -> [Message] {
    desk.play(body)
    return told()
  }

  /// Only a story in a file is edited while it is played.
  var isWatching: Bool { desk.source.file != nil && desk.session != nil }

  /// Takes in a story that was edited; with errors in it the last good version plays on, and the first is
  /// told.
  mutating func look() -> [Message] {
    switch desk.reloadIfChanged() {
    case nil: return []
    case .failed(let report):
      let line = report.split(separator: "\n").first { $0.contains(": error:") } ?? report[...]
      return [.notice("\(line)")]
    case .done(let carried):
      passages = []
      let told = told()
      return told + [.notice(CarriedReport(carried).lines[0])]
    }
  }

  /// The tale as it stands, and a word where it could not be kept or could not go on.
  mutating func told() -> [Message] {
    guard let session = desk.session else { return [] }
    hint = nil
    update(session)
    let marks = marks(session)
    var tale = Tale(
      life: session.lifeNumber, passages: passages,
      options: session.page.choices.enumerated().map { Offer($1.text, mark: marks[$0]) },
      canUndo: session.canUndo, canRedo: session.canRedo,
      gauges: session.gauges.map { Gauge(name: $0.name, value: $0.value, maximum: $0.maximum) },
      isGentle: session.isGentle)
    tale.isKept = desk.unkeptCount == 0
    if session.page.isLast { tale.ending = ending(session, survey.progress(desk.archive)) }
    var messages: [Message] = [.told(tale)]
    if let error = session.page.error { messages.append(.notice("The story cannot go on: \(error.message)")) }
    return messages + faultNotice()
  }

  /// Brings the passages up to the session's steps.
  private mutating func update(_ session: Session) {
    if life != session.life || passages.count > session.steps.count { passages = [] }
    life = session.life
    if passages.count == session.steps.count { passages.removeLast() }
    while passages.count < session.steps.count {
      let step = session.steps[passages.count]
      passages.append(Passage(step, before: passages.last?.after ?? Staging()))
    }
  }

  /// What other lives know of the choices on offer.
  private mutating func marks(_ session: Session) -> [Offer.Mark?] {
    let none = [Offer.Mark?](repeating: nil, count: session.page.choices.count)
    switch settingsFile.settings.marks {
    case .never: return none
    case .secondLife where session.lifeNumber < 2: return none
    default: break
    }
    guard let progress = survey.progress(desk.archive) else { return none }
    return session.page.choices.map { choice in
      switch progress.mark(ofLabel: choice.label) {
      case .neverTaken: .never
      case .moreBehind: .partly
      case .exhausted: .wholly
      case nil: nil
      }
    }
  }

  func faultNotice(_ fault: String?) -> [Message] { fault.map { [.notice($0)] } ?? [] }

  mutating func faultNotice() -> [Message] {
    let text = desk.fault.map { "Not kept: \($0)" }
    defer { toldFault = text }
    if let text { return text == toldFault ? [] : [.notice(text)] }
    return toldFault == nil ? [] : [.notice("Everything is kept again.")]
  }
}

extension Passage {
  init(_ step: Session.Step, before: Staging) {
    self.init(
      taken: step.pick?.text, lines: step.page.lines.map { Line($0.text, tags: $0.tags) },
      seen: step.seenLines,
      before: before)
  }

  /// The pages of steps, each staged after the one before it.
  static func passages(_ steps: some Sequence<Session.Step>, before: Staging = Staging()) -> [Passage] {
    steps.reduce(into: []) { passages, step in
      passages.append(Passage(step, before: passages.last?.after ?? before))
    }
  }
}
