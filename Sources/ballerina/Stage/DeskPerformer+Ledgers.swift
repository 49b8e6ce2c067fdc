import Cues
import Game
import Glibc
import InkRuntime
import Playthrough
import Speedrun
import Storage

extension DeskPerformer {
  mutating func performOnLedger(_ effect: Effect) -> [Message] {
    switch effect {
    case .readLedgers(let kind): return [.ledgers(ledgers(), at: kind)]
    case .openEntry(let kind, let id): return open(kind, id)
    case .returnTo(let turn):
      guard let turn = Int(turn), let session = desk.session, turn > 0 else { return [] }
      let back = session.turnCount - turn + 1
      return played { $0.undo(back, time: $1) }
    case .rename(let id, let name):
      return noted(id) { .name(life: $0.id, text: name, time: Clock.now) }
    case .delete(let id):
      deleted = life(id)?.id
      return noted(id) { .deleted(life: $0.id, isDeleted: true, time: Clock.now) } + [
        .notice("Deleted; u brings it back.")
      ]
    case .undelete:
      guard let deleted else { return [.notice("Nothing was deleted since the game began.")] }
      desk.note(.deleted(life: deleted, isDeleted: false, time: Clock.now))
      return [.ledgers(ledgers(), at: .lives)]
    case .export(let id): return export(id)
    case .compare(let first, let second): return compare(first, second)
    default: return []
    }
  }

  private func life(_ id: String) -> Life? { Int(id).flatMap { desk.archive.life(number: $0) } }

  private mutating func noted(_ id: String, _ record: (Life) -> Record) -> [Message] {
    guard let life = life(id) else { return [] }
    desk.note(record(life))
    return [.ledgers(ledgers(), at: .lives)] + faultNotice()
  }

  private mutating func ledgers() -> [Ledger] {
    let all = [
      livesLedger(), endingsLedger(), factsLedger(), memoriesLedger(), boardLedger(), recapLedger(),
      completionLedger(),
    ]
    return all.compactMap { $0 }
  }

  private func livesLedger() -> Ledger {
    let entries = desk.archive.livesKept.reversed().map { life -> Ledger.Entry in
      let summary = desk.archive.summary(of: life)
      let isCurrent = life.id == desk.session?.life
      let name = summary.name.isEmpty ? summary.scene?.title ?? "The beginning" : summary.name
      let act = summary.act.map { "act \($0) · " } ?? ""
      var body = ["Life \(life.number). Begun \(UTCDate(seconds: Int(summary.started)).short) UTC."]
      if !summary.name.isEmpty, let scene = summary.scene { body[0] += " It stands in \(scene.title)." }
      if let ending = summary.ending { body.append("Ending: \(ending.title).") }
      if isCurrent { body.append("This is the life that is being read.") }
      return Ledger.Entry(
        id: "\(life.number)", sign: summary.ending != nil ? "▼" : isCurrent ? "●" : "○",
        title: "\(life.number)  \(name)",
        note: "\(act)\(summary.turns) turns · \(UTCDate(seconds: Int(summary.updated)).short)", body: body)
    }
    return Ledger(
      .lives, title: "Lives", summary: entries.count == 1 ? "1 life" : "\(entries.count) lives",
      entries: entries)
  }

  private func endingsLedger() -> Ledger {
    let endings = shelf.endings
    let entries = endings.enumerated().map { index, ending in
      Ledger.Entry(
        id: "\(index)", sign: ending.title == nil ? "▽" : "▼", title: ending.title ?? "not found",
        body: ending.title == nil ? [] : [ending.route], isFound: ending.title != nil)
    }
    return Ledger(
      .endings, title: "Endings", summary: "\(endings.count { $0.title != nil }) of \(endings.count)",
      entries: entries)
  }

  private func factsLedger() -> Ledger {
    let found = desk.archive.finds.facts
    let all = (try? desk.program).map(Telling.knownFacts) ?? []
    let ids = all.isEmpty ? found.map(\.id) : all
    let entries = ids.map { id -> Ledger.Entry in
      guard let item = found.first(where: { $0.id == id }) else {
        return Ledger.Entry(id: id, title: "not found", isFound: false)
      }
      return Ledger.Entry(
        id: id, title: item.text,
        body: [item.text, "Learned in life \(item.life). Carried into the next life, or left."],
        isOn: !settingsFile.factsLeft.contains(id))
    }
    return Ledger(.facts, title: "Facts", summary: "\(found.count) of \(ids.count)", entries: entries)
  }

  private mutating func memoriesLedger() -> Ledger {
    let found = desk.archive.finds.memories
    let all = survey.atlas()?.memories ?? []
    let ids = all.isEmpty ? found.map(\.id) : all
    let entries = ids.map { id -> Ledger.Entry in
      guard let item = found.first(where: { $0.id == id }) else {
        return Ledger.Entry(id: id, sign: "·", title: "not found", isFound: false)
      }
      return Ledger.Entry(
        id: id, sign: "●", title: id.replacing("_", with: " "), note: "life \(item.life)",
        body: ["First met in life \(item.life)."])
    }
    return Ledger(.memories, title: "Memories", summary: "\(found.count) of \(ids.count)", entries: entries)
  }

  /// The knot `board` of the story, run on a copy of where it stands.
  private func boardLedger() -> Ledger? {
    guard var story = desk.session?.story else { return nil }
    var entries: [Ledger.Entry] = []
    do throws(StoryError) {
      try story.choose(path: "board")
      while story.canContinue, entries.count < 200 {
        let text = try story.continueLine().text.split(separator: "\n").joined(separator: " ")
        if text.isEmpty { continue }
        entries.append(Ledger.Entry(id: "\(entries.count)", title: text, body: [text]))
      }
    } catch {
      return nil
    }
    return Ledger(.board, title: "Case board", entries: entries)
  }

  private mutating func recapLedger() -> Ledger? {
    guard let session = desk.session, let life = desk.archive.life(session.life) else { return nil }
    let recap = Recap(desk.archive, of: life, progress: survey.progress(desk.archive))
    let entries = recap.decisions.map { decision in
      Ledger.Entry(
        id: "\(decision.turn)", title: decision.choice,
        note: [decision.act.map { "act \($0)" }, decision.scene].compactMap { $0 }.joined(separator: " · "),
        body: ["Turn \(decision.turn). Enter: what it caused."])
    }
    return Ledger(.recap, title: "Decisions", summary: "life \(session.lifeNumber)", entries: entries)
  }

  private mutating func completionLedger() -> Ledger? {
    guard let progress = survey.progress(desk.archive) else { return nil }
    let found = progress.collected(in: desk.archive)
    var entries: [Ledger.Entry] = []
    for part in progress.completions {
      let name = part.act.map { "Act \($0)" } ?? "The whole story"
      entries.append(
        Ledger.Entry(
          id: name, title: name, note: "\(part.choices.percent) % of choices",
          body: ["Scenes \(part.scenes.words). Choices \(part.choices.words). Text \(part.text.words)."]))
    }
    let counts = [
      ("Endings", progress.endings), ("Memories", found.memories), ("Facts", found.facts),
      ("Clues", found.clues),
    ]
    for (name, count) in counts { entries.append(Ledger.Entry(id: name, title: name, note: count.words)) }
    return Ledger(.completion, title: "Completion", entries: entries)
  }
}
