import Cues
import Game
import Playthrough
import Storage

/// What is done with one entry of a ledger.
extension DeskPerformer {
  mutating func open(_ kind: Ledger.Kind, _ id: String) -> [Message] {
    switch kind {
    case .lives: return Int(id).map { resume(life: $0) } ?? []
    case .facts:
      let fault = settingsFile.toggle(fact: id)
      return performOnLedger(.readLedgers(.facts)) + faultNotice(fault)
    case .memories: return readMemory(id)
    case .recap: return tellCaused(id)
    case .endings, .board, .completion, .comparison: return []
    }
  }

  /// The page on which a memory was met first.
  private func readMemory(_ id: String) -> [Message] {
    guard let item = desk.archive.finds.memories.first(where: { $0.id == id }),
      let life = desk.archive.life(number: item.life), let program = try? desk.program
    else { return [] }
    let session = Session.resume(life, of: desk.archive, by: program, names: IdentifierSource(seed: 0))
    let all = Passage.passages(session.steps)
    let pages = all.filter { passage in
      Cue.cues(in: passage.lines.flatMap(\.tags)).contains(.memory(id))
    }
    guard let first = pages.first else { return [.notice("That memory lies on a line that was left.")] }
    return [.reread("A memory: \(first.after.scene?.title ?? id)", [first])]
  }

  /// A decision beside the later lines that it caused; lines not yet caused are blanks.
  private func tellCaused(_ id: String) -> [Message] {
    guard let turn = Int(id), let memory = desk.session?.remembered(of: turn) else { return [] }
    var entries = memory.echoes.map { echo in
      let text = echo.text.split(separator: "\n").joined(separator: " ")
      return Ledger.Entry(id: "\(echo.turn)", sign: "●", title: text, note: "turn \(echo.turn)", body: [text])
    }
    for index in 0..<memory.blanks {
      entries.append(Ledger.Entry(id: "blank \(index)", sign: "·", title: "not yet caused", isFound: false))
    }
    let ledger = Ledger(
      .comparison, title: "What it remembered", summary: memory.choice, entries: entries)
    return [.ledgers([ledger], at: .comparison)]
  }

  mutating func export(_ id: String) -> [Message] {
    guard let life = Int(id).flatMap({ desk.archive.life(number: $0) }) else { return [] }
    let recording = desk.archive.recording(of: life, upTo: life.head)
    let text = LifeFile(recording: recording, name: life.name).text
    do throws(StorageError) {
      let path = try NamedFile(path: "life-\(life.number).txt").writeNew(Array(text.utf8))
      return [.notice("Written: \(path), in the folder that the game was started in.")]
    } catch {
      return [.notice("Not written: \(error)")]
    }
  }

  func compare(_ first: String, _ second: String) -> [Message] {
    guard let one = Int(first).flatMap({ desk.archive.life(number: $0) }),
      let other = Int(second).flatMap({ desk.archive.life(number: $0) })
    else { return [] }
    let lines = CompareText(LivesCompared(desk.archive, one, other)).lines
    let entries = lines.enumerated().map { Ledger.Entry(id: "\($0)", title: $1, body: [$1]) }
    let ledger = Ledger(.comparison, title: "Two lives", summary: "\(first) and \(second)", entries: entries)
    return [.ledgers([ledger], at: .comparison)]
  }
}
