extension Progress {
  /// So many of so many.
  public struct Count: Equatable, Sendable {
    public var found: Int
    public var total: Int

    /// Whole percent, rounded down: 100 only where all was found. 100 where there is nothing to find.
    public var percent: Int { total == 0 ? 100 : found * 100 / total }
    /// As "12 of 43, 27 percent".
    public var words: String { "\(found) of \(total), \(percent) percent" }
  }

  /// Exact completion, counted against what can truly be reached.
  public struct Completion: Equatable, Sendable {
    /// The number of an act; nil for the whole story.
    public var act: Int?
    public var scenes: Count
    public var choices: Count
    /// Pieces of text.
    public var text: Count
  }

  /// The numbers of the acts, in order.
  public var acts: [Int] { Set(atlas.scenes.map(\.act)).sorted() }

  /// The whole story, and then each act. A choice stands in the act of its decision's scene, a piece of text
  /// in the first act in which it can be shown.
  public var completions: [Completion] {
    [completion(of: nil)] + (acts.count > 1 ? acts.map(completion(of:)) : [])
  }

  private func completion(of act: Int?) -> Completion {
    let scenes = atlas.scenes.indices.filter { act == nil || atlas.scenes[$0].act == act }
    let options = atlas.options.indices.filter { act == nil || self.act(ofOption: $0) == act }
    let pieces = act.map { self.pieces(of: $0) } ?? Array(atlas.pieces.indices)
    return Completion(
      act: act,
      scenes: Count(found: scenes.filter(scenesReached.contains).count, total: scenes.count),
      choices: Count(found: options.filter(taken.contains).count, total: options.count),
      text: Count(found: pieces.filter(seen.contains).count, total: pieces.count))
  }

  func act(ofOption option: Int) -> Int {
    atlas.decisions[atlas.options[option].decision].scene.map { atlas.scenes[$0].act } ?? acts.first ?? 0
  }

  private func pieces(of act: Int) -> [Int] {
    var first = [Int](repeating: .max, count: atlas.pieces.count)
    for (index, option) in atlas.options.enumerated() {
      let act = self.act(ofOption: index)
      for piece in option.pieces { first[piece] = min(first[piece], act) }
    }
    let opening = acts.first ?? 0
    return first.indices.filter { (first[$0] == .max ? opening : first[$0]) == act }
  }

  public var endings: Count { Count(found: endingsFound.count, total: atlas.endings.count) }

  /// Memories, facts and clues that were found, of those there are.
  public func collected(in archive: Archive) -> (memories: Count, facts: Count, clues: Count) {
    func count(_ items: [Finds.Item], _ all: [String]) -> Count {
      Count(found: all.filter { id in items.contains { $0.id == id } }.count, total: all.count)
    }
    return (
      count(archive.finds.memories, atlas.memories), count(archive.finds.facts, atlas.facts),
      count(archive.finds.clues, atlas.clues)
    )
  }
}
