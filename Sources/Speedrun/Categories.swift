import JSON

/// A category as `Story/categories.json` describes it. Some stand for many tracks: one for each act, or
/// ending.
public struct Category: Hashable, Sendable {
  public enum Variant: String, Sendable { case act, ending }
  public enum Splits: Hashable, Sendable {
    case beats, acts, endings
    case listed([Track.Segment])
  }

  public let id: String
  public let name: String
  public let rules: [String]
  /// What has to be chosen before it is a track; `nil` where nothing has.
  public let variant: Variant?
  public let splits: Splits
  /// What ends the last segment; without effect where the splits are listed.
  public let ends: Trigger
  public let keepsBeats: Bool
  public let conditions: [Condition]
  public let livesInARow: Bool
  public let carriesFacts: Bool
  public let allowsJumps: Bool
}

/// The categories of a story, with its beats, acts and endings by name.
public struct Categories: Hashable, Sendable {
  public struct Beat: Hashable, Sendable {
    public let id: String
    public let name: String
    public let act: Int
  }

  public struct Ending: Hashable, Sendable {
    public let id: String
    public let name: String
    /// The last act in which it can come.
    public let act: Int
    /// Whether it can be reached only with what earlier lives have learned; a run to it has lives in a row.
    public let needsLives: Bool
  }

  public let beats: [Beat]
  /// The acts' names, the first act first.
  public let acts: [String]
  public let endings: [Ending]
  public let categories: [Category]
  /// Beats whose split is the next one's too, since both fall in one moment.
  let together: Set<String>

  init(
    beats: [Beat], acts: [String], endings: [Ending], categories: [Category], together: Set<String>
  ) {
    self.beats = beats
    self.acts = acts
    self.endings = endings
    self.categories = categories
    self.together = together
  }

  public subscript(id: String) -> Category? { categories.first { $0.id == id } }

  /// All tracks that there are, in order.
  public var tracks: [Track] {
    categories.flatMap { category in
      switch category.variant {
      case nil: [track(category, variant: nil)].compactMap { $0 }
      case .act: acts.indices.compactMap { track(category, variant: String($0 + 1)) }
      case .ending: endings.compactMap { track(category, variant: $0.id) }
      }
    }
  }

  /// The track named `canon`, `act-3`, `ending-cake` …
  public func track(id: String) -> Track? { tracks.first { $0.id == id } }

  /// The track of a category; `nil` where the variant is missing, or is no act or ending of this story.
  public func track(_ category: Category, variant: String?) -> Track? {
    var id = category.id
    var name = category.name
    var start = Track.Start.beginning
    var span = 1...max(1, acts.count)
    var goal = category.ends
    var (rules, needsLives) = (category.rules, false)
    switch category.variant {
    case nil:
      break
    case .act:
      guard let act = variant.flatMap({ Int($0) }), acts.indices.contains(act - 1) else { return nil }
      (id, name) = ("\(id)-\(act)", "\(name) \(act) \(acts[act - 1])")
      start = act == 1 ? .beginning : .act(act)
      span = act...act
      goal = act == acts.count ? category.ends : .act(act + 1)
    case .ending:
      guard let ending = endings.first(where: { $0.id == variant }) else { return nil }
      (id, name) = ("\(id)-\(ending.id)", "\(name) \(ending.name)")
      span = 1...max(1, ending.act)
      goal = .ending(ending.id)
      needsLives = ending.needsLives
      if needsLives { rules.insert(Self.livesRule, at: min(1, rules.count)) }
    }
    var conditions = category.conditions
    if category.keepsBeats { conditions.append(.beats(beats.filter { span.contains($0.act) }.map(\.id))) }
    return Track(
      id: id, name: name, rules: rules, start: start, segments: segments(category, span, goal),
      conditions: conditions, livesInARow: category.livesInARow || needsLives,
      carriesFacts: category.carriesFacts || needsLives,
      allowsJumps: category.allowsJumps, line: beats.map(\.id), acts: beats.map(\.act))
  }

  /// What is said of an ending that one life alone cannot reach.
  static let livesRule = "Lives in a row, from an empty profile: what one life learns, the next one carries."

  private func segments(_ category: Category, _ span: ClosedRange<Int>, _ goal: Trigger) -> [Track.Segment] {
    switch category.splits {
    case .listed(let segments):
      return segments
    case .endings:
      return (1...max(1, endings.count)).map {
        Track.Segment(id: "ending\($0)", name: "Ending \($0)", group: "", ends: .endings($0))
      }
    case .acts:
      let inner = span.dropLast().map {
        Track.Segment(id: "act\($0)", name: acts[$0 - 1], group: "", ends: .act($0 + 1))
      }
      let last = endings.first { .ending($0.id) == goal }?.name ?? category.name
      return inner + [Track.Segment(id: "end", name: last, group: "", ends: goal)]
    case .beats:
      return beatSegments(span, goal)
    }
  }

  /// Each beat is a segment that ends when the next one is told; the last ends with the goal.
  private func beatSegments(_ span: ClosedRange<Int>, _ goal: Trigger) -> [Track.Segment] {
    let own = beats.filter { span.contains($0.act) }
    var segments: [Track.Segment] = []
    for (index, beat) in own.enumerated() where !together.contains(beat.id) {
      let ends = index + 1 < own.count ? Trigger.beat(own[index + 1].id) : goal
      let group = acts.indices.contains(beat.act - 1) ? acts[beat.act - 1] : ""
      segments.append(Track.Segment(id: beat.id, name: beat.name, group: group, ends: ends))
    }
    return segments
  }
}
