import Cues
import Screen

/// The whole state of the game: what the pages are drawn from. It changes by messages alone.
public struct Model: Equatable, Sendable {
  public var width: Int
  public var height: Int
  public var settings: Settings
  /// What the terminal can do, whatever the settings say.
  public var colours: ColourChoice
  public var hasSigns: Bool
  public var tale: Tale?
  public var shelf: Shelf
  /// One on the other; the last is shown, and takes the keys. Never empty.
  public internal(set) var layers: [Layer]
  /// Milliseconds since some moment, as the messages bring them.
  public internal(set) var now = 0
  /// When the last key came.
  public internal(set) var touched = 0
  /// One line to say, until the next key.
  public internal(set) var notice: String?
  /// What is read back, while it is.
  var past: Past?
  /// The lines under an act's title, by act from 1.
  public var epigraphs: [Int: String] = [:]
  /// What the map shows; asked for when it is opened.
  public internal(set) var map = LifeMap()
  /// What the ledgers show; asked for when they are opened.
  public internal(set) var ledgers: [Ledger] = []
  /// What the content note tells on request, a line each.
  public var contentDetails: [String] = []
  /// The story that is played, where it is not the game's own.
  public var guest: Guest?

  public init(
    width: Int, height: Int, settings: Settings = Settings(),
    colours: ColourChoice = ColourChoice(flag: .full) { _ in nil }, hasSigns: Bool = true,
    shelf: Shelf = Shelf()
  ) {
    self.width = width
    self.height = height
    self.settings = settings
    self.colours = colours
    self.hasSigns = hasSigns
    self.shelf = shelf
    layers = [.title(Menu())]
  }

  /// Rows of the screen that lie below the page and belong to another one.
  var rowsBelow = 0

  public var size: SizeClass { SizeClass(width: width, height: height + rowsBelow) }

  /// What stands on top.
  var top: Layer {
    get { layers.last ?? .title(Menu()) }
    set {
      if layers.isEmpty { layers = [newValue] } else { layers[layers.count - 1] = newValue }
    }
  }
}

/// A page over the others.
public enum Layer: Equatable, Sendable {
  case title(Menu)
  case note(NoteState)
  case reading(ReadingState)
  case settings(Menu)
  case help(Scroll)
  case question(Question)
  case endings(Scroll)
  case map(MapState)
  case ledger(LedgerState)
  case reread(Reread)
  case credits
}

/// A selection among entries.
public struct Menu: Equatable, Sendable {
  public var selected = 0
  public init(selected: Int = 0) { self.selected = selected }

  /// Moves by a step, stopping at the ends.
  mutating func move(_ step: Int, of count: Int) { selected = max(0, min(count - 1, selected + step)) }
}

/// The first row shown of something longer than the screen.
public struct Scroll: Equatable, Sendable {
  public var first = 0
  public init(first: Int = 0) { self.first = first }
}

/// A question before something that cannot be taken back, or not easily.
public struct Question: Equatable, Sendable {
  public var text: String
  /// The answers, and what each asks for; nil only goes back.
  public var answers: [Answer]
  public var selected = 0

  public struct Answer: Equatable, Sendable {
    public var text: String
    public var effect: Effect?
  }
}

/// Pages that are read once more: of a scene, of a memory.
public struct Reread: Equatable, Sendable {
  public var title: String
  public var passages: [Passage]
  var first = 0

  public init(title: String, passages: [Passage]) {
    self.title = title
    self.passages = passages
  }
}
