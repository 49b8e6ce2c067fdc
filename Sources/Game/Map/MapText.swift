import Playthrough

/// The map in words, for plain mode and the shell.
public struct MapText: Sendable {
  public private(set) var lines: [String] = []
  private let map: StoryMap

  public init(_ map: StoryMap) {
    self.map = map
    lines.append(
      "The map. Scenes: \(map.scenesReached.words). Endings: \(map.endingsFound.words).")
    for act in map.acts { add(act: act) }
    addEndings()
  }

  private mutating func add(act: Int) {
    let scenes = map.scenes.filter { $0.act == act }
    let reached = scenes.filter { $0.title != nil }
    let number = act == 0 ? "Before the first act." : "Act \(act)."
    let name = map.actTitles[act].map { "Act \(act): \($0)." } ?? number
    lines.append("")
    lines.append("\(name) \(reached.count) of \(scenes.count) scenes reached.")
    for scene in reached { add(scene) }
    let hidden = scenes.count - reached.count
    if hidden > 0 { lines.append(hidden == 1 ? "One scene not reached." : "\(hidden) scenes not reached.") }
  }

  private mutating func add(_ scene: StoryMap.Scene) {
    var notes: [String] = []
    if scene.isOnLine { notes.append("this life") }
    if !scene.lives.isEmpty {
      let numbers = scene.lives.map(String.init).joined(separator: ", ")
      notes.append(scene.lives.count == 1 ? "life \(numbers)" : "lives \(numbers)")
    }
    if scene.isCanonical { notes.append("canonical") }
    lines.append("\(scene.title ?? ""): \(notes.isEmpty ? "reached" : notes.joined(separator: "; ")).")
    for option in scene.decisions.joined() {
      lines.append("  \(option.text): \(option.mark.words)\(option.isCanonical ? ", canonical" : "").")
    }
  }

  private mutating func addEndings() {
    guard !map.endings.isEmpty else { return }
    lines.append("")
    for (index, ending) in map.endings.enumerated() {
      lines.append("Ending \(index + 1) of \(map.endings.count): \(ending.title ?? "not found").")
    }
  }
}

extension Progress.Mark {
  /// The mark in plain mode's words.
  public var words: String {
    switch self {
    case .neverTaken: "never taken"
    case .moreBehind: "taken, more behind it"
    case .exhausted: "all seen"
    }
  }
}
