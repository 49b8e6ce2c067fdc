/// Where a playthrough stands as far as the stage is concerned: what the cues so far add up to.
public struct Staging: Equatable, Sendable {
  public struct Scene: Equatable, Sendable {
    public let id: String
    public let title: String
  }

  public struct Act: Equatable, Sendable {
    public let number: Int
    public let title: String
  }

  public struct Ending: Equatable, Sendable {
    public let id: String
    public let title: String
  }

  public private(set) var scene: Scene?
  public private(set) var act: Act?
  /// The picture's name; `nil` where there is none, or must be none.
  public private(set) var plate: String?
  /// Whether the story asked for no picture at all, so that none may stand in its place.
  public private(set) var withoutPicture = false
  public private(set) var mood: [String] = []
  public private(set) var content: [ContentKind] = []
  public private(set) var page = Page.plain
  public private(set) var ending: Ending?

  public init() {}

  /// Takes in one cue. A scene or an ending puts the page back to plain; a scene also ends the content note.
  public mutating func take(_ cue: Cue) {
    switch cue {
    case .scene(let id, let title):
      scene = Scene(id: id, title: title)
      page = .plain
      content = []
    case .act(let number, let title): act = Act(number: number, title: title)
    case .plate(let name):
      plate = name
      withoutPicture = name == nil
    case .mood(let names): mood = names
    case .content(let kinds): content = kinds
    case .page(let kind): page = kind
    case .ending(let id, let title):
      ending = Ending(id: id, title: title)
      page = .plain
    default: break
    }
  }

  /// Takes in the cues among a line's tags, in order.
  public mutating func take(tags: [String]) {
    for cue in Cue.cues(in: tags) { take(cue) }
  }
}
