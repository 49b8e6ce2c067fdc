/// What can truly be reached in one story: its scenes, decisions, options, texts and endings.
///
/// It is computed once, by playing (`script/survey`), and kept beside the story as `atlas.json`; it holds for
/// the story whose fingerprint it carries, and for no other.
public struct Atlas: Equatable, Sendable {
  /// A node of the map.
  public struct Scene: Equatable, Sendable {
    public var id: String
    public var title: String
    /// The number of the act the scene stands in, from 1; 0 where there are no acts.
    public var act: Int
    /// The canonical beats told in it.
    public var beats: [String]

    public init(id: String, title: String, act: Int, beats: [String]) {
      self.id = id
      self.title = title
      self.act = act
      self.beats = beats
    }
  }

  /// Options that are offered together somewhere, the same ones or some of them.
  public struct Decision: Equatable, Sendable {
    /// Index of the scene in which it is taken; `nil` before the first scene.
    public var scene: Int?
    /// Indices of its options.
    public var options: [Int]

    public init(scene: Int?, options: [Int]) {
      self.scene = scene
      self.options = options
    }
  }

  /// Whether the canonical line takes an option.
  public enum Canon: Int, Sendable {
    /// Another option is the canonical one, or none is.
    case no = 0
    /// The default line takes it; others are as good.
    case free = 1
    /// Any other option of the decision leaves the canonical line.
    case must = 2
  }

  /// One choice of the source.
  public struct Option: Equatable, Sendable {
    /// The choice's stable name in its source.
    public var label: String
    /// A text it was offered with; what a reader sees may differ with the state.
    public var text: String
    public var decision: Int
    public var canon: Canon
    /// Indices of the decisions that can come next behind it.
    public var next: [Int]
    /// Indices of the scenes that can be entered before the next decision.
    public var scenes: [Int]
    /// Indices of the pieces of text that can be shown before the next decision.
    public var pieces: [Int]
    /// Indices of the endings that can come before the next decision.
    public var endings: [Int]
    /// The least k such that the canonical beats from the k-th on can still be told in order, up to the
    /// canonical ending, after some taking of this option; `nil` where the ending is out of reach. Counted
    /// from 0.
    public var remaining: Int?
    /// Whether taking it leaves, somewhere, another state behind than another option of the decision does:
    /// then something later can tell the difference.
    public var isRemembered: Bool

    public init(
      label: String, text: String, decision: Int, canon: Canon, next: [Int] = [], scenes: [Int] = [],
      pieces: [Int] = [], endings: [Int] = [], remaining: Int? = nil, isRemembered: Bool = false
    ) {
      self.label = label
      self.text = text
      self.decision = decision
      self.canon = canon
      self.next = next
      self.scenes = scenes
      self.pieces = pieces
      self.endings = endings
      self.remaining = remaining
      self.isRemembered = isRemembered
    }
  }

  /// An ending, and a shortest way to it.
  public struct Ending: Equatable, Sendable {
    public var id: String
    public var title: String
    /// The facts that have to be carried, in the order of their list.
    public var facts: [String]
    /// Choice numbers from 1, as they are offered.
    public var route: [Int]

    public init(id: String, title: String, facts: [String], route: [Int]) {
      self.id = id
      self.title = title
      self.facts = facts
      self.route = route
    }
  }

  /// The fingerprint of the story, in hexadecimal.
  public var fingerprint: String
  /// Distinct states that were reached.
  public var states: Int
  /// Whether every reachable state was reached; else the numbers are lower bounds.
  public var isExhaustive: Bool
  public var scenes: [Scene] = []
  public var decisions: [Decision] = []
  public var options: [Option] = []
  public var endings: [Ending] = []
  /// Digests of the pieces of text, see ``digest(of:)``.
  public var pieces: [UInt64] = []
  public var memories: [String] = []
  public var clues: [String] = []
  /// The facts that can be learned.
  public var facts: [String] = []
  /// The canonical beats in order.
  public var beats: [String] = []
  /// A shortest canonical route, choice numbers from 1; empty where there is none.
  public var shortestCanon: [Int] = []
  /// The decisions that come first, before any choice was taken; indices into `decisions`.
  public var first: [Int] = []

  public init(fingerprint: String, states: Int, isExhaustive: Bool) {
    self.fingerprint = fingerprint
    self.states = states
    self.isExhaustive = isExhaustive
  }

  /// FNV-1a, 53 bits of it, over a piece's place, a zero byte, and its text.
  public static func digest(place: String, text: String) -> UInt64 {
    var hash = FNV1a()
    hash.take(place.utf8)
    hash.take(0)
    hash.take(text.utf8)
    return (hash.value ^ (hash.value >> 53)) & 0x1F_FFFF_FFFF_FFFF
  }
}
