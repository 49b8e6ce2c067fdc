import Playthrough

extension LifeMap {
  /// The map of a story: along the surface lie the scenes that tell canonical beats, below it all others,
  /// those that hang together as one dive.
  /// - Parameter surface: for each scene, whether it lies on the surface.
  public init(_ map: StoryMap, surface: [Bool], here: String?) {
    self.init(summary: "scenes \(map.scenesReached.short) · endings \(map.endingsFound.short)")
    scenes = map.scenes.map { scene in
      Scene(
        id: scene.id, title: scene.title, line: LifeMap.line(of: scene), isCanonical: scene.isCanonical,
        lives: scene.lives,
        options: scene.decisions.flatMap { $0 }.map { Offer($0.text, mark: LifeMap.mark($0.mark)) })
    }
    for ending in map.endings {
      scenes.append(
        Scene(
          id: "ending \(ending.id)", title: ending.title, line: ending.title == nil ? .notYet : .otherLives,
          ending: ending.title ?? ""))
    }
    self.here = map.scenes.firstIndex { $0.id == here }
    // What comes before the first act is on the map once it was met.
    acts = map.acts.filter { act in
      act > 0 || map.scenes.contains { $0.act == act && $0.title != nil }
    }.map { act in
      LifeMap.act(act, of: map, surface: surface, first: map.scenes.count)
    }
  }

  private static func line(of scene: StoryMap.Scene) -> Line {
    if scene.title == nil { return .notYet }
    if scene.isOnLine { return .thisLife }
    return !scene.lives.isEmpty ? .otherLives : scene.isCanonical ? .canonical : .notYet
  }

  private static func mark(_ mark: Progress.Mark) -> Offer.Mark {
    switch mark {
    case .neverTaken: .never
    case .moreBehind: .partly
    case .exhausted: .wholly
    }
  }

  /// - Parameter first: the index of the first ending among the scenes of the life map.
  private static func act(_ number: Int, of map: StoryMap, surface: [Bool], first: Int) -> Act {
    let own = map.scenes.indices.filter { map.scenes[$0].act == number }
    let marked = own.filter { surface.indices.contains($0) && surface[$0] }
    let along = marked.isEmpty ? own : marked
    let below = own.filter { !along.contains($0) }
    var places: [Int: Int] = [:]
    for (place, scene) in along.enumerated() { places[scene] = place }
    var dives: [Dive] = []
    var seen: Set<Int> = []
    for scene in below where !seen.contains(scene) {
      let group = hanging(from: scene, among: Set(below), map)
      seen.formUnion(group)
      dives.append(dive(group.sorted(), map, places, first: first))
    }
    for (place, scene) in along.enumerated() {
      for ending in map.scenes[scene].endsIn
      where !dives.contains(where: { $0.scenes.contains(first + ending) }) {
        dives.append(Dive(from: place, to: nil, scenes: [first + ending]))
      }
    }
    let title = map.actTitles[number] ?? (number == 0 ? "Before" : "Act \(number)")
    return Act(number: number, title: title, surface: along, dives: dives)
  }

  /// The scenes of a set that lead to each other, in either direction.
  private static func hanging(from scene: Int, among set: Set<Int>, _ map: StoryMap) -> Set<Int> {
    var group: Set<Int> = [scene]
    var waiting = [scene]
    while let next = waiting.popLast() {
      let near = set.filter { map.scenes[next].leadsTo.contains($0) || map.scenes[$0].leadsTo.contains(next) }
      for other in near where group.insert(other).inserted { waiting.append(other) }
    }
    return group
  }

  private static func dive(_ group: [Int], _ map: StoryMap, _ places: [Int: Int], first: Int) -> Dive {
    let from = places.filter { scene, _ in map.scenes[scene].leadsTo.contains { group.contains($0) } }.values
      .min()
    let to = group.flatMap { map.scenes[$0].leadsTo }.compactMap { places[$0] }.max()
    let endings = Set(group.flatMap { map.scenes[$0].endsIn }).sorted().map { first + $0 }
    let start = from ?? 0
    return Dive(from: start, to: to.flatMap { $0 > start ? $0 : nil }, scenes: group + endings)
  }
}

extension Progress.Count {
  /// As "61 of 158".
  var short: String { "\(found) of \(total)" }
}
