/// What was reached, over all lives, of what can be reached.
public struct Progress: Sendable {
  /// What the lives so far know of an option.
  public enum Mark: Equatable, Sendable {
    case neverTaken
    /// Something behind it was never seen.
    case moreBehind
    /// Everything behind it has been seen.
    case exhausted
  }

  public let atlas: Atlas
  let reach: Reach
  private var optionsByLabel: [String: Int] = [:]
  private var scenesByID: [String: Int] = [:]
  private(set) var taken: Bits
  private(set) var scenesReached: Bits
  private(set) var seen: Bits
  private(set) var endingsFound: Bits

  /// Takes time in proportion to the turns of the archive and the size of the atlas.
  public init(_ archive: Archive, atlas: Atlas) {
    self.atlas = atlas
    reach = Reach(atlas)
    for (index, option) in atlas.options.enumerated() { optionsByLabel[option.label] = index }
    for (index, scene) in atlas.scenes.enumerated() { scenesByID[scene.id] = index }
    taken = Bits(count: atlas.options.count)
    scenesReached = Bits(count: atlas.scenes.count)
    endingsFound = Bits(count: atlas.endings.count)
    seen = Bits(count: atlas.pieces.count)
    update(archive)
  }

  /// Takes in what was played since.
  public mutating func update(_ archive: Archive) {
    for label in archive.takenLabels {
      if let option = optionsByLabel[label] { taken.insert(option) }
    }
    for item in archive.finds.scenes {
      if let scene = scenesByID[item.id] { scenesReached.insert(scene) }
    }
    for (index, ending) in atlas.endings.enumerated()
    where archive.finds.endings.contains(where: { $0.id == ending.id }) {
      endingsFound.insert(index)
    }
    for (index, piece) in atlas.pieces.enumerated() where archive.finds.pieces.contains(piece) {
      seen.insert(index)
    }
  }

  /// - Returns: the index of the option in the atlas; nil where it is not in it.
  public func option(_ label: String) -> Int? { optionsByLabel[label] }

  /// - Returns: the index of the scene in the atlas; nil where it is not in it.
  public func scene(_ id: String) -> Int? { scenesByID[id] }

  /// - Parameter option: an index of the atlas.
  public func mark(of option: Int) -> Mark {
    guard taken.contains(option) else { return .neverTaken }
    let behind = reach.behind(option)
    let isSeen = behind.pieces.isSubset(of: seen) && behind.endings.allSatisfy { endingsFound.contains($0) }
    return isSeen ? .exhausted : .moreBehind
  }

  /// The mark of a choice that is offered; nil where the atlas does not know it.
  public func mark(ofLabel label: String) -> Mark? { optionsByLabel[label].map(mark(of:)) }

  public func wasTaken(_ option: Int) -> Bool { taken.contains(option) }
  public func wasReached(scene: Int) -> Bool { scenesReached.contains(scene) }
  public func wasFound(ending: Int) -> Bool { endingsFound.contains(ending) }
}

extension Archive {
  /// The labels of all choices that were ever taken.
  ///
  /// Takes time in proportion to the turns; each label is made a string once.
  public var takenLabels: Set<String> {
    var labels: Set<String> = []
    var known: Set<UInt64> = []
    for entry in entries {
      var reader = FieldReader(bytes, entry.words)
      var hash = FNV1a()
      hash.take(bytes[reader.raw()])
      guard known.insert(hash.value).inserted else { continue }
      var again = FieldReader(bytes, entry.words)
      labels.insert(again.text())
    }
    return labels
  }
}
