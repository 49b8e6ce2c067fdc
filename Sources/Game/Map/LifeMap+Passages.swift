import Cues

extension LifeMap {
  /// The map of one life alone, for stories that nobody has surveyed: its scenes by act, in the order in
  /// which it came to them, and nothing of what lies beside.
  public init(passages: [Passage], life: Int) {
    self.init()
    for passage in passages {
      var staging = passage.before
      for line in passage.lines {
        let scene = staging.scene
        staging.take(tags: line.tags)
        if let entered = staging.scene, entered != scene { enter(entered, in: staging.act, life) }
      }
    }
    summary = scenes.count == 1 ? "1 scene of this life" : "\(scenes.count) scenes of this life"
    here = passages.last?.after.scene.flatMap { scene in scenes.lastIndex { $0.id == scene.id } }
  }

  private mutating func enter(_ scene: Staging.Scene, in act: Staging.Act?, _ life: Int) {
    let number = act?.number ?? 0
    if acts.last?.number != number {
      acts.append(Act(number: number, title: act?.title ?? "", surface: [], dives: []))
    }
    if let last = acts.last, last.surface.contains(where: { scenes[$0].id == scene.id }) { return }
    scenes.append(Scene(id: scene.id, title: scene.title, line: .thisLife, lives: [life]))
    acts[acts.count - 1].surface.append(scenes.count - 1)
  }
}
