import Cues
import Game
import InkRuntime
import Playthrough

extension PlainLoop {
  /// What has to be said before the first page.
  mutating func tellOpening(_ desk: Desk) {
    restage(desk)
    if desk.damagedLines > 0 {
      output.line("\(desk.damagedLines) damaged records were passed over; they stay in the file.")
    }
    guard let carried = desk.session?.carried else { return }
    for line in CarriedReport(carried).lines { output.line(line) }
  }

  /// Brings the stagings up to the session's pages, from the beginning.
  mutating func restage(_ desk: Desk) {
    stagings = [Staging()]
    stage(desk)
  }

  /// Brings the stagings up to the session's pages, where pages were added.
  mutating func stage(_ desk: Desk) {
    guard let session = desk.session else { return }
    while stagings.count <= session.steps.count {
      let page = session.steps[stagings.count - 1].page
      stagings.append(PlainPage(page, after: stagings[stagings.count - 1]).staging)
    }
  }

  mutating func tellPage(_ desk: Desk) {
    guard let session = desk.session, stagings.count > 1 else { return }
    let before = stagings[stagings.count - 2]
    let page = PlainPage(session.page, after: before)
    for paragraph in page.paragraphs {
      output.line(paragraph)
      output.line()
    }
    for gauge in session.gauges where gauge.hasChanged { output.line(gauge.words + "\n") }
    if let ending = page.staging.ending, session.page.isLast { tellEnding(ending, desk) }
    tellChoices(session, desk)
  }

  private mutating func tellChoices(_ session: Session, _ desk: Desk) {
    guard !session.page.choices.isEmpty else {
      output.line("The story is over here. Type undo to go back to the decision that led here, hint for")
      output.line("something unseen, branch for all decisions, new for a new life, or quit.")
      return
    }
    let progress = marks(desk) ? progress(desk) : nil
    for (index, choice) in session.page.choices.enumerated() {
      let mark = progress?.mark(ofLabel: choice.label).map { " (\($0.words))" } ?? ""
      output.line("\(index + 1). \(PlainPage.trimmed(choice.text))\(mark)")
    }
  }

  /// Whether choices say what other lives know of them: by the settings, and never to a pipe.
  private func marks(_ desk: Desk) -> Bool {
    guard !isPiped else { return false }
    switch showsMarks {
    case .never: return false
    case .always: return true
    case .secondLife: return desk.archive.lives.count > 1
    }
  }

  private mutating func tellEnding(_ ending: Staging.Ending, _ desk: Desk) {
    output.line("Ending: \(ending.title)")
    let found = desk.archive.finds.endings.count
    let total = endingCount == 0 ? "" : " of \(endingCount)"
    output.line("Endings found: \(found)\(total).")
    // The key decisions take a chart of the story to be told from the others; a pipe is not kept waiting for
    // it.
    if !isPiped, let life = desk.session.flatMap({ desk.archive.life($0.life) }),
      let progress = progress(desk)
    {
      for line in ReplayText.recap(Recap(desk.archive, of: life, progress: progress)) { output.line(line) }
    }
    output.line()
  }

  mutating func tellStatus(_ desk: Desk) {
    guard let session = desk.session, let staging = stagings.last else { return }
    if let act = staging.act { output.line("Act \(act.number): \(act.title)") }
    if let scene = staging.scene { output.line("Scene: \(scene.title)") }
    output.line("Life \(session.lifeNumber), turn \(session.turnCount).")
    for gauge in session.gauges { output.line(gauge.words) }
    output.line(session.isGentle ? "Gentle reading is on." : "Gentle reading is off.")
    if !session.header.facts.isEmpty {
      output.line("Facts carried: \(session.header.facts.joined(separator: ", ")).")
    }
    output.line(desk.fault == nil ? "Everything is kept." : "Not everything is kept.")
  }
}
