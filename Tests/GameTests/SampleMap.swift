import Game

/// A map of invented scenes, with every kind of line.
enum SampleMap {
  private struct Dive {
    var from: Int
    var to: Int?
    var ending: String?
    var count: Int
    var kind: Character
  }

  static let map: LifeMap = {
    var map = LifeMap(summary: "scenes 61 of 158 · endings 5 of 17")
    add(
      "Cake", "TTTTTTTT",
      [
        Dive(from: 0, to: 2, count: 2, kind: "O"), Dive(from: 1, ending: "Aisle Nine", count: 1, kind: "O"),
        Dive(from: 6, ending: "", count: 1, kind: "."),
      ], to: &map)
    add(
      "Handle", "TTOOOTTTT",
      [
        Dive(from: 0, ending: "", count: 1, kind: "."), Dive(from: 1, to: 5, count: 3, kind: "T"),
        Dive(from: 6, to: 8, count: 1, kind: "O"),
      ], to: &map)
    add(
      "Dress", "TTTTTTTT",
      [
        Dive(from: 2, to: 4, count: 2, kind: "O"), Dive(from: 4, ending: "Checked Out", count: 2, kind: "O"),
        Dive(from: 6, ending: "", count: 2, kind: "."),
      ], to: &map)
    add(
      "Three Days", "TTCCTT.",
      [
        Dive(from: 1, to: 4, count: 5, kind: "T"), Dive(from: 1, to: 5, count: 4, kind: "O"),
        Dive(from: 5, ending: "", count: 2, kind: "."),
      ], to: &map)
    add(
      "Rampage", ".......",
      [Dive(from: 1, to: 3, count: 2, kind: "."), Dive(from: 2, ending: "", count: 1, kind: ".")], to: &map)
    add("Beach", "....", [Dive(from: 1, ending: "", count: 1, kind: ".")], to: &map)
    map.here = map.acts[1].dives[1].scenes[1]
    return map
  }()

  private static func add(_ title: String, _ surface: String, _ dives: [Dive], to map: inout LifeMap) {
    let places = surface.enumerated().map { scene("\(title) \($0 + 1)", $1, onSurface: true, to: &map) }
    let below = dives.map { dive in
      var scenes = (0..<dive.count).map {
        scene("Below \(title) \($0 + 1)", dive.kind, onSurface: false, to: &map)
      }
      if let ending = dive.ending {
        scenes.append(scene(ending.isEmpty ? "?" : ending, dive.kind, onSurface: false, to: &map))
        map.scenes[map.scenes.count - 1].ending = ending
      }
      return LifeMap.Dive(from: dive.from, to: dive.to, scenes: scenes)
    }
    map.acts.append(.init(number: map.acts.count + 1, title: title, surface: places, dives: below))
  }

  private static func scene(_ title: String, _ kind: Character, onSurface: Bool, to map: inout LifeMap) -> Int
  {
    let line: LifeMap.Line =
      kind == "T" ? .thisLife : kind == "O" ? .otherLives : kind == "C" ? .canonical : .notYet
    map.scenes.append(
      .init(
        id: "s\(map.scenes.count)", title: line == .notYet ? nil : title, line: line, isCanonical: onSurface,
        lives: line == .thisLife ? [1, 3] : line == .otherLives ? [2] : [],
        options: line == .notYet
          ? []
          : [
            Offer("Watch the rice cooker, not the men.", mark: .wholly),
            Offer("Order. Eat. Pay in coins.", mark: .partly),
            Offer("Go through the curtain.", mark: .never),
          ]))
    return map.scenes.count - 1
  }
}
