/// All scenes of a story as one player knows them: what the map is drawn from.
public struct LifeMap: Equatable, Sendable {
  /// Whose line leads through a scene.
  public enum Line: Equatable, Sendable {
    case thisLife, otherLives
    /// On the canonical line, which is shown only after it was led to its end.
    case canonical
    case notYet
  }

  public struct Scene: Equatable, Sendable {
    public var id: String
    /// Nil while it has not been reached.
    public var title: String?
    public var line: Line
    /// True where it is on the canonical line and that may be shown.
    public var isCanonical: Bool
    /// The numbers of the other lives that reached it.
    public var lives: [Int]
    /// What was offered in it.
    public var options: [Offer]
    /// The title of the ending that it is; empty while that has not been found; nil where it is none.
    public var ending: String?

    public init(
      id: String, title: String?, line: Line, isCanonical: Bool = false, lives: [Int] = [],
      options: [Offer] = [],
      ending: String? = nil
    ) {
      self.id = id
      self.title = title
      self.line = line
      self.isCanonical = isCanonical
      self.lives = lives
      self.options = options
      self.ending = ending
    }
  }

  /// Scenes off the surface that hang together: left from one place of it, come up again at another or never.
  public struct Dive: Equatable, Sendable {
    /// The place on the surface that it is left from.
    public var from: Int
    /// The place where it comes up again; nil where it ends below.
    public var to: Int?
    /// Indices of its scenes, in order.
    public var scenes: [Int]

    public init(from: Int, to: Int?, scenes: [Int]) {
      self.from = from
      self.to = to
      self.scenes = scenes
    }
  }

  public struct Act: Equatable, Sendable {
    public var number: Int
    public var title: String
    /// Indices of the scenes along the surface, in order.
    public var surface: [Int]
    public var dives: [Dive]

    public init(number: Int, title: String, surface: [Int], dives: [Dive]) {
      self.number = number
      self.title = title
      self.surface = surface
      self.dives = dives
    }
  }

  public var scenes: [Scene]
  public var acts: [Act]
  /// The scene where the life stands.
  public var here: Int?
  /// As "scenes 61 of 158 · endings 5 of 17".
  public var summary: String

  public init(scenes: [Scene] = [], acts: [Act] = [], here: Int? = nil, summary: String = "") {
    self.scenes = scenes
    self.acts = acts
    self.here = here
    self.summary = summary
  }

  /// The line that a dive is drawn in: that of its scenes, the nearest to this life first.
  func line(of dive: Dive) -> Line {
    let lines = dive.scenes.compactMap { scenes.indices.contains($0) ? scenes[$0].line : nil }
    return [Line.thisLife, .otherLives, .canonical].first { lines.contains($0) } ?? .notYet
  }

  /// The scenes of an act that can be selected, in the order of its list: each place of the surface, then
  /// what dives from it. What was not reached below the surface is counted only, and cannot be stood on.
  func order(of act: Act) -> [Int] {
    act.surface.indices.flatMap { place in
      [act.surface[place]]
        + act.dives.filter { $0.from == place }.flatMap(\.scenes).filter { index in
          scenes.indices.contains(index) && scenes[index].line != .notYet
        }
    }.filter { scenes.indices.contains($0) }
  }
}

/// Where a player is on the map.
public struct MapState: Equatable, Sendable {
  var act = 0
  /// The place in the act's list of scenes.
  var place = 0
  /// The words that are looked for, while they are typed.
  var find: String?

  public init() {}

  /// Where the life stands.
  init(_ map: LifeMap) {
    guard let here = map.here else { return }
    for (index, act) in map.acts.enumerated() {
      if let found = map.order(of: act).firstIndex(of: here) {
        self.act = index
        place = found
      }
    }
  }

  /// The selected scene.
  func scene(_ map: LifeMap) -> Int? {
    guard map.acts.indices.contains(act) else { return nil }
    let order = map.order(of: map.acts[act])
    return order.isEmpty ? nil : order[max(0, min(place, order.count - 1))]
  }
}
