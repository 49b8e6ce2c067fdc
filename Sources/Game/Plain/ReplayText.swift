import Playthrough

/// What plain mode says about other lives: decisions, counts, hints, collections.
public enum ReplayText {
  /// As "Scenes: 12 of 158, 7 percent."
  public static func completion(_ progress: Progress, _ archive: Archive) -> [String] {
    var lines: [String] = []
    for part in progress.completions {
      let name = part.act.map { "Act \($0)" } ?? "The whole story"
      lines.append(
        "\(name). Scenes: \(part.scenes.words). Choices: \(part.choices.words). Text: \(part.text.words).")
    }
    let collected = progress.collected(in: archive)
    lines.append("Endings: \(progress.endings.words).")
    lines.append("Memories: \(collected.memories.words).")
    lines.append("Facts: \(collected.facts.words).")
    if collected.clues.total > 0 { lines.append("Clues: \(collected.clues.words).") }
    return lines
  }

  /// What has been met, where there is nothing to count it against.
  public static func completion(_ archive: Archive) -> [String] {
    let finds = archive.finds
    return [
      "Found so far. Scenes: \(finds.scenes.count). Endings: \(finds.endings.count). "
        + "Memories: \(finds.memories.count). Facts: \(finds.facts.count). "
        + "Choices: \(archive.takenLabels.count)."
    ]
  }

  /// The scenes that were reached, where there is no chart.
  public static func scenes(_ archive: Archive) -> [String] {
    ["There is no chart of this story; these scenes were reached:"]
      + archive.finds.scenes.map { "\($0.text). Life \($0.life)." }
  }

  /// Endings by their place among all; those not found are blanks.
  public static func endings(_ progress: Progress?, _ archive: Archive) -> [String] {
    guard let progress else { return collection(archive.finds.endings, "ending") }
    return progress.atlas.endings.enumerated().map { index, ending in
      let place = "\(index + 1) of \(progress.atlas.endings.count)"
      return "Ending \(place): \(progress.wasFound(ending: index) ? ending.title : "not found")."
    }
  }

  public static func collection(_ items: [Finds.Item], _ kind: String) -> [String] {
    if items.isEmpty { return ["No \(kind) has been found yet."] }
    return items.map { item in
      let text = item.text.isEmpty ? item.id.split(separator: "_").joined(separator: " ") : item.text
      return "\(text)\(text.hasSuffix(".") ? "" : ".") Life \(item.life)."
    }
  }

  /// The decisions of a life by their numbers, to branch from.
  public static func decisions(_ session: Session) -> [String] {
    if session.turnCount == 0 { return ["No decision has been taken yet."] }
    return session.steps.enumerated().dropFirst().map { number, step in
      "\(number). \(PlainPage.trimmed(step.pick?.text ?? ""))"
    }
  }

  public static func recap(_ recap: Recap) -> [String] {
    if recap.decisions.isEmpty { return ["No decision of weight has been taken yet."] }
    var lines: [String] = []
    var act: Int?
    for decision in recap.decisions {
      if decision.act != act, let number = decision.act { lines.append("Act \(number).") }
      act = decision.act
      let scene = decision.scene.map { "\($0): " } ?? ""
      lines.append("Turn \(decision.turn). \(scene)\(PlainPage.trimmed(decision.choice))")
    }
    return lines
  }

  /// A hint, told as far as it was asked for.
  ///
  /// - Parameter step: 1 tells that there is something and in which act, 2 the scene, 3 what it takes.
  public static func hint(_ hint: Progress.Hint?, step: Int) -> String {
    guard let hint else { return "Everything has been seen." }
    let more = "Type hint again for more."
    switch step {
    case 1: return "There is something unseen in act \(hint.act). \(more)"
    case 2:
      let scene = hint.isSceneReached ? hint.scene?.title : nil
      return scene.map { "It is in the scene \($0). \(more)" }
        ?? "It is in a scene that you have not been in. \(more)"
    default:
      let way = hint.turn.map { $0 > 0 ? " Type branch \($0 + 1) to go back there." : "" } ?? ""
      return "Choose: \(PlainPage.trimmed(hint.option))\(way)"
    }
  }

  public static func remembered(_ decisions: [Remembered]) -> [String] {
    let told = decisions.filter { !$0.echoes.isEmpty || $0.blanks > 0 }
    if told.isEmpty { return ["Nothing has been remembered yet."] }
    return told.flatMap { decision -> [String] in
      var lines = ["Turn \(decision.turn). \(PlainPage.trimmed(decision.choice))"]
      lines += decision.echoes.map { "  Turn \($0.turn): \(PlainPage.trimmed($0.text))" }
      if decision.blanks > 0 {
        lines.append(
          "  \(decision.blanks) more \(decision.blanks == 1 ? "line" : "lines") had it been otherwise.")
      }
      return lines
    }
  }
}
