import Screen

/// One row of an act's list: lanes on the left, a scene or a remark on the right.
struct MapRow: Equatable {
  struct Sign: Equatable {
    var text: String
    var line: LifeMap.Line
  }

  var lanes: [Sign]
  /// The scene; nil for a row that only joins lanes or counts what is not reached.
  var scene: Int?
  var remark = ""

  /// The rows of an act.
  static func rows(_ map: LifeMap, _ act: LifeMap.Act) -> [MapRow] {
    var rows: [MapRow] = []
    for (place, scene) in act.surface.enumerated() where map.scenes.indices.contains(scene) {
      let line = map.scenes[scene].line
      rows.append(
        MapRow(lanes: [Sign(text: sign(map.scenes[scene], onSurface: true), line: line)], scene: scene))
      for dive in act.dives where dive.from == place { rows += diving(map, dive, beside: line) }
    }
    return rows
  }

  private static func diving(_ map: LifeMap, _ dive: LifeMap.Dive, beside line: LifeMap.Line) -> [MapRow] {
    let known = dive.scenes.filter { map.scenes.indices.contains($0) }
    let reached = known.filter { map.scenes[$0].line != .notYet }
    let hidden = known.count - reached.count
    let stem = Sign(text: line == .notYet ? "┆" : "│", line: line == .thisLife ? .thisLife : line)
    let own = map.line(of: dive)
    var rows: [MapRow] = []
    if !reached.isEmpty {
      let (across, down) = own == .thisLife ? ("━", "┓") : own == .canonical ? ("═", "╗") : ("─", "╮")
      rows.append(
        MapRow(lanes: [Sign(text: "├", line: line), Sign(text: across + down, line: own)], scene: nil))
      for scene in reached {
        let lane = Sign(text: " " + sign(map.scenes[scene], onSurface: false), line: map.scenes[scene].line)
        rows.append(MapRow(lanes: [stem, lane], scene: scene))
      }
      if dive.to != nil {
        let up = own == .thisLife ? "┛" : own == .canonical ? "╝" : "╯"
        rows.append(
          MapRow(lanes: [Sign(text: "├", line: line), Sign(text: across + up, line: own)], scene: nil))
      }
    }
    let endings = known.filter { map.scenes[$0].line == .notYet && map.scenes[$0].ending != nil }.count
    if endings > 0 {
      rows.append(remark("▽", endings == 1 ? "an ending not found" : "\(endings) endings not found"))
    }
    if hidden > endings {
      let count = hidden - endings
      rows.append(remark("·", count == 1 ? "one scene not reached" : "\(count) scenes not reached"))
    }
    return rows
  }

  private static func remark(_ sign: String, _ text: String) -> MapRow {
    MapRow(lanes: [Sign(text: "├┄" + sign, line: .notYet)], scene: nil, remark: text)
  }

  /// The node of a scene.
  static func sign(_ scene: LifeMap.Scene, onSurface: Bool) -> String {
    if let ending = scene.ending { return ending.isEmpty ? "▽" : "▼" }
    switch scene.line {
    case .thisLife: return onSurface && scene.isCanonical ? "◆" : "●"
    case .otherLives: return onSurface && scene.isCanonical ? "◈" : "○"
    case .canonical: return "◇"
    case .notYet: return "·"
    }
  }
}
