import Cues

/// A chart of the story's scenes: what was reached by title, what was not as a nameless stub.
public struct StoryMap: Equatable, Sendable {
  public struct Option: Equatable, Sendable {
    public var label: String
    /// Empty where it was never offered to the player's knowledge: its scene was not reached.
    public var text: String
    public var mark: Progress.Mark
    /// Only told after the canonical ending was found.
    public var isCanonical: Bool
    /// Whether this life took it.
    public var isOnLine: Bool
  }

  public struct Scene: Equatable, Sendable {
    public var id: String
    /// Nil where it was not reached.
    public var title: String?
    public var act: Int
    /// Whether this life came by.
    public var isOnLine: Bool
    /// The other lives that came by, as shown to the player.
    public var lives: [Int]
    /// Only told after the canonical ending was found.
    public var isCanonical: Bool
    /// Its decisions; none where it was not reached.
    public var decisions: [[Option]]
    /// Indices of the scenes that can follow, and of the endings.
    public var leadsTo: [Int]
    public var endsIn: [Int]
    /// The turn of this line that entered it last; nil where it does not come by, or begins in it.
    public var turn: Archive.Turn?
  }

  public struct Ending: Equatable, Sendable {
    public var id: String
    /// Nil while it has not been found.
    public var title: String?
  }

  public var scenes: [Scene]
  public var endings: [Ending]
  /// Titles of the acts that were reached, by number.
  public var actTitles: [Int: String]
  public var scenesReached: Progress.Count
  public var endingsFound: Progress.Count

  /// The numbers of the acts, in order.
  public var acts: [Int] { Set(scenes.map(\.act)).sorted() }

  /// - Parameters:
  ///   - life: the life whose line is told apart.
  ///   - canonicalEnding: the ending after which canonical signs are shown.
  ///   - spoilers: shows everything as if it had been reached.
  ///
  /// Takes time in proportion to the turns of the archive.
  public init(
    _ archive: Archive, progress: Progress, life: Life?, canonicalEnding: String?, spoilers: Bool = false
  ) {
    let atlas = progress.atlas
    let visits = Visits(archive, progress: progress, life: life)
    let hasCanon = spoilers || archive.finds.endings.contains { $0.id == canonicalEnding }
    scenes = atlas.scenes.enumerated().map { index, scene in
      let isShown = spoilers || progress.wasReached(scene: index)
      return Scene(
        id: scene.id, title: isShown ? scene.title : nil, act: scene.act,
        isOnLine: visits.line.contains(index),
        lives: (visits.lives[index] ?? []).sorted(), isCanonical: hasCanon && !scene.beats.isEmpty,
        decisions: [],
        leadsTo: [], endsIn: [], turn: visits.turns[index])
    }
    endings = atlas.endings.enumerated().map { index, ending in
      Ending(id: ending.id, title: spoilers || progress.wasFound(ending: index) ? ending.title : nil)
    }
    actTitles = visits.actTitles
    scenesReached = progress.completions[0].scenes
    endingsFound = progress.endings
    for decision in atlas.decisions {
      guard let scene = decision.scene else { continue }
      addWays(from: decision, in: scene, atlas: atlas)
      guard scenes[scene].title != nil else { continue }
      scenes[scene].decisions.append(
        decision.options.map { index in
          let option = atlas.options[index]
          return Option(
            label: option.label, text: option.text, mark: progress.mark(of: index),
            isCanonical: hasCanon && option.canon != .no, isOnLine: visits.labels.contains(option.label))
        })
    }
  }

  private mutating func addWays(from decision: Atlas.Decision, in scene: Int, atlas: Atlas) {
    for option in decision.options.map({ atlas.options[$0] }) {
      for next in option.scenes where next != scene && !scenes[scene].leadsTo.contains(next) {
        scenes[scene].leadsTo.append(next)
      }
      for ending in option.endings where !scenes[scene].endsIn.contains(ending) {
        scenes[scene].endsIn.append(ending)
      }
    }
  }
}

/// Which lives came by which scenes.
private struct Visits {
  var line: Set<Int> = []
  var lives: [Int: Set<Int>] = [:]
  var turns: [Int: Archive.Turn] = [:]
  var labels: Set<String> = []
  var actTitles: [Int: String] = [:]

  init(_ archive: Archive, progress: Progress, life: Life?) {
    for other in archive.lives {
      for scene in scenes(in: other.openingCues, progress) { lives[scene, default: []].insert(other.number) }
    }
    for turn in archive.turns {
      let number = archive.life(of: turn).number
      for scene in scenes(in: archive.cues(of: turn), progress) { lives[scene, default: []].insert(number) }
    }
    guard let life else { return }
    line.formUnion(scenes(in: archive.root(of: life).openingCues, progress))
    for turn in archive.path(to: life.head) {
      labels.insert(archive.label(of: turn))
      for scene in scenes(in: archive.cues(of: turn), progress) {
        line.insert(scene)
        turns[scene] = turn
      }
    }
    for scene in lives.keys { lives[scene]?.remove(life.number) }
  }

  private mutating func scenes(in cues: [Cue], _ progress: Progress) -> [Int] {
    var scenes: [Int] = []
    for cue in cues {
      switch cue {
      case .scene(let id, _): if let scene = progress.scene(id) { scenes.append(scene) }
      case .act(let number, let title): actTitles[number] = title
      default: break
      }
    }
    return scenes
  }
}
