extension Progress {
  /// Where something unseen can be found, told in three steps, on request only.
  public struct Hint: Equatable, Sendable {
    /// The number of the act.
    public var act: Int
    /// The scene in which to choose; nil before the first one.
    public var scene: Atlas.Scene?
    /// Whether the player has been in the scene.
    public var isSceneReached: Bool
    /// The words of the option that leads there.
    public var option: String
    public var label: String
    /// The turn of the line from which to choose it; nil where the line does not come by.
    public var turn: Int?
  }

  /// The nearest decision with something unseen behind an option that was never taken: back along the line of
  /// this life first, and else in the order of the story.
  ///
  /// - Parameter line: for each turn of the line in order, the labels of the choices that were offered.
  public func hint(alongLine line: [[String]]) -> Hint? {
    for (turn, offered) in line.enumerated().reversed() {
      for label in offered {
        if let option = option(label), !taken.contains(option) { return hint(option, turn: turn) }
      }
    }
    for (turn, offered) in line.enumerated().reversed() {
      for label in offered {
        if let option = option(label), mark(of: option) == .moreBehind { return hint(option, turn: turn) }
      }
    }
    let rest = atlas.options.indices.filter { !taken.contains($0) }
    return rest.min { (act(ofOption: $0), $0) < (act(ofOption: $1), $1) }.map { hint($0, turn: nil) }
  }

  private func hint(_ option: Int, turn: Int?) -> Hint {
    let scene = atlas.decisions[atlas.options[option].decision].scene
    return Hint(
      act: act(ofOption: option), scene: scene.map { atlas.scenes[$0] },
      isSceneReached: scene.map { scenesReached.contains($0) } ?? true, option: atlas.options[option].text,
      label: atlas.options[option].label, turn: turn)
  }
}
