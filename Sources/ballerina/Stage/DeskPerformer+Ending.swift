import Cues
import Game
import Playthrough

extension DeskPerformer {
  /// What the title shows.
  var shelf: Shelf {
    let archive = desk.archive
    let latest = archive.latest.map { archive.summary(of: $0) }
    let act = archive.latest.flatMap(actTitle)
    let ids = survey.endings.isEmpty ? archive.finds.endings.map(\.id) : survey.endings
    let endings = ids.map { id in
      let item = archive.finds.endings.first { $0.id == id }
      return Shelf.Ending(title: item?.text, route: item.map { "First found in life \($0.life)." } ?? "")
    }
    return Shelf(
      place: latest.map { (act ?? $0.scene?.title ?? "The beginning", $0.scene?.title ?? "") },
      lives: archive.livesKept.count, endings: endings, hasReadNote: settingsFile.hasReadNote)
  }

  /// The title of the act in which a life stands.
  private func actTitle(_ life: Life) -> String? {
    for turn in desk.archive.path(to: life.head).reversed() {
      for case .act(_, let title) in desk.archive.cues(of: turn).reversed() { return title }
    }
    for case .act(_, let title) in desk.archive.root(of: life).openingCues.reversed() { return title }
    return nil
  }

  /// What the page of an ending says of the life.
  func ending(_ session: Session, _ progress: Progress?) -> EndingReport? {
    guard let ending = passages.last?.after.ending else { return nil }
    let archive = desk.archive
    let found = Set(archive.finds.endings.map(\.id))
    let order = survey.endings.contains(ending.id) ? survey.endings : archive.finds.endings.map(\.id)
    let wounds = wounds(session)
    return EndingReport(
      title: ending.title, place: order.firstIndex(of: ending.id) ?? 0, found: order.map(found.contains),
      decisions: decisions(session),
      summary: (["Life \(session.lifeNumber)", "\(session.turnCount) choices"] + wounds)
        .joined(separator: " · "),
      lastDecision: lastDecision(session),
      hasUnseen: progress?.hint(alongLine: session.offeredLabels)?.turn != nil)
  }

  private func wounds(_ session: Session) -> [String] {
    session.gauges.filter { $0.value > 0 }.map { gauge in
      gauge.value == 1 ? "1 \(gauge.name)" : "\(gauge.value) \(gauge.name)s"
    }
  }

  /// The last decision of each act.
  private func decisions(_ session: Session) -> [EndingReport.Decision] {
    let names = ["Act one", "Act two", "Act three", "Act four", "Act five", "Act six"]
    var last: [Int: String] = [:]
    for (index, step) in session.steps.enumerated() where index > 0 && index < passages.count {
      let before = passages[index].before
      guard let text = step.pick?.text, before.ending == nil, let act = before.act?.number else { continue }
      last[act] = text
    }
    return last.keys.sorted().compactMap { act in
      guard let text = last[act], (1...names.count).contains(act) else { return nil }
      return EndingReport.Decision(act: names[act - 1], text: text)
    }
  }

  /// The words of the decision before the ending was told.
  private func lastDecision(_ session: Session) -> String? {
    let back = DeskPerformer.stepsBack(from: session)
    let index = session.steps.count - back
    guard back > 0, index > 0, index < session.steps.count, let text = session.steps[index].pick?.text else {
      return nil
    }
    return String(text.split(separator: "\n").joined(separator: " "))
  }

  /// How many turns lie between where the life stands and the decision that led to its ending.
  static func stepsBack(from session: Session) -> Int {
    var back = 0
    for step in session.steps.reversed() where step.pick != nil {
      back += 1
      for case .ending in Cue.cues(in: step.page.lines.flatMap(\.tags)) { return back }
    }
    return min(1, session.turnCount)
  }

  /// To the nearest decision of this line with something unseen behind one of its options.
  mutating func toUnseen() -> [Message] {
    guard let session = desk.session, let progress = survey.progress(desk.archive),
      let hint = progress.hint(alongLine: session.offeredLabels), let turn = hint.turn
    else { return [.notice("Nothing unseen lies along this life.")] }
    let back = session.turnCount - turn
    return played { $0.undo(back, time: $1) } + [.notice("Never seen from here: \(hint.option)")]
  }
}
