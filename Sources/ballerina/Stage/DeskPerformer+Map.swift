import Cues
import Game
import Playthrough

extension DeskPerformer {
  mutating func performOnMap(_ effect: Effect) -> [Message] {
    switch effect {
    case .readMap: return readMap()
    case .readScene(let id): return readScene(id)
    case .branch(let scene): return branch(scene)
    case .hint(let scene): return tellHint(scene)
    default: return []
    }
  }

  private mutating func readMap() -> [Message] {
    guard let progress = survey.progress(desk.archive) else {
      guard let session = desk.session else {
        return [.notice("Open a life first: its scenes are on the map.")]
      }
      return [.map(LifeMap(passages: passages, life: session.lifeNumber))]
    }
    let life = desk.session.flatMap { desk.archive.life($0.life) } ?? desk.archive.latest
    let map = StoryMap(
      desk.archive, progress: progress, life: life, canonicalEnding: StoryAssets.canonicalEnding)
    let here = passages.last?.after.scene?.id ?? life.flatMap { desk.archive.summary(of: $0).scene?.id }
    return [.map(LifeMap(map, surface: progress.atlas.scenes.map { !$0.beats.isEmpty }, here: here))]
  }

  /// The pages of a scene as they were told: in this life, or in the life that found it.
  private mutating func readScene(_ id: String) -> [Message] {
    if let session = desk.session, let found = DeskPerformer.pages(of: id, in: session) { return [found] }
    guard let item = desk.archive.finds.scenes.first(where: { $0.id == id }),
      let other = told(life: item.life), let found = DeskPerformer.pages(of: id, in: other)
    else { return [.notice("That scene cannot be told again.")] }
    return [found]
  }

  /// Another life, told beside the one that is played; nothing of it is kept.
  private func told(life number: Int) -> Session? {
    guard let life = desk.archive.life(number: number), let program = try? desk.program else { return nil }
    return Session.resume(life, of: desk.archive, by: program, names: IdentifierSource(seed: 0))
  }

  /// The steps of a line from where a scene was entered last to where it was left.
  private static func pages(of scene: String, in session: Session) -> Message? {
    let all = Passage.passages(session.steps)
    guard let first = all.lastIndex(where: { $0.after.scene?.id == scene && $0.before.scene?.id != scene })
    else {
      return nil
    }
    let rest = all[first...]
    let end = rest.firstIndex { $0.before.scene?.id == scene && $0.after.scene?.id != scene } ?? rest.endIndex
    return .reread(all[first].after.scene?.title ?? scene, Array(all[first..<end]))
  }

  /// Stands in a scene once more; the next choice begins a branch.
  private mutating func branch(_ scene: String) -> [Message] {
    if let session = desk.session {
      let all = Passage.passages(session.steps)
      if let step = all.lastIndex(where: { $0.after.scene?.id == scene && $0.before.scene?.id != scene }) {
        let back = session.turnCount - step
        return played { $0.undo(back, time: $1) } + [
          .notice("Choose otherwise here; the other line is kept.")
        ]
      }
    }
    guard let item = desk.archive.finds.scenes.first(where: { $0.id == scene }),
      let life = desk.archive.life(number: item.life)
    else { return [.notice("No life has been there yet.")] }
    if desk.session == nil {
      do { try desk.resume(life: life.number) } catch { return [.notice("\(error)")] }
    }
    return played { $0.jump(to: item.turn, of: life, time: $1) }
      + [.notice("A branch of life \(life.number) begins with the next choice.")]
  }

  /// Hints by steps: where, in which scene, by which choice.
  private mutating func tellHint(_ scene: String) -> [Message] {
    guard let progress = survey.progress(desk.archive) else {
      return [.notice("This story was not surveyed, and so there is no hint.")]
    }
    guard let found = progress.hint(alongLine: desk.session?.offeredLabels ?? []) else {
      return [.notice("Everything has been seen.")]
    }
    let step = hint.map { $0.scene == scene ? min(3, $0.step + 1) : 1 } ?? 1
    hint = (scene, step)
    let more = step < 3 ? " (h: more)" : ""
    switch step {
    case 1: return [.notice("Something unseen is left in act \(found.act).\(more)")]
    case 2:
      let title = found.isSceneReached ? found.scene.map { "“\($0.title)”" } : nil
      return [.notice("It begins in \(title ?? "a scene that no life has reached").\(more)")]
    default: return [.notice("It takes: \(found.option)")]
    }
  }
}
