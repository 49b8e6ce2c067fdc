import Cues
import JSON

/// What is written in a story, whether it can be reached or not: its knots with their texts, tags, choices
/// and diverts.
///
/// Read from the compiled form (`.ink.json`), in the order of the source.
public struct Inventory: Sendable {
  /// A knot, and all that stands in it and its stitches.
  public struct Knot: Sendable {
    public var name: String
    public var isFunction: Bool
    /// What a player can read, a piece each, in order; a choice's own text is marked by it.
    public var texts: [Text] = []
    public var tags: [String] = []
    /// Choices, fallbacks excepted.
    public var choices = 0
    /// Names of the knots that it diverts to, calls, or names as targets.
    public var targets: Set<String> = []
    /// Names of the variables that are read in it.
    public var reads: Set<String> = []
  }

  public struct Text: Sendable {
    public var text: String
    public var isChoice: Bool
  }

  /// What stands before the first knot, under the empty name, and then every knot.
  public private(set) var knots: [Knot] = []

  /// - Parameter story: a compiled story.
  public init(story: JSONValue) {
    guard let root = story["root"]?.arrayValue else { return }
    var main = Knot(name: "", isFunction: false)
    var reader = InventoryReader()
    for value in root.dropLast() { reader.read(value, into: &main) }
    knots.append(main)
    for entry in root.last?.objectValue?.entries ?? [] where entry.value.arrayValue != nil {
      guard entry.key != "global decl" else { continue }
      var knot = Knot(name: entry.key, isFunction: false)
      reader = InventoryReader()
      reader.read(entry.value, into: &knot)
      knot.isFunction = reader.returns && knot.texts.isEmpty && knot.choices == 0
      knots.append(knot)
    }
  }

  public var words: Int { knots.reduce(0) { $0 + $1.texts.reduce(0) { $0 + wordCount($1.text) } } }
  public var choices: Int { knots.reduce(0) { $0 + $1.choices } }

  /// The cues written anywhere, in order.
  public var cues: [Cue] { knots.flatMap { Cue.cues(in: $0.tags) } }

  /// Distinct ids of the scenes, in order.
  public var scenes: [String] {
    distinct { if case .scene(let id, _) = $0 { id } else { nil } }
  }

  /// Distinct ids of the endings, in order.
  public var endings: [String] {
    distinct { if case .ending(let id, _) = $0 { id } else { nil } }
  }

  private func distinct(_ id: (Cue) -> String?) -> [String] {
    var seen: Set<String> = []
    return cues.compactMap(id).filter { seen.insert($0).inserted }
  }

  /// Knots that no divert, call or target names, directly or by way of others, from the start. `roots` are
  /// reached by the host.
  public func unreached(roots: Set<String>) -> [String] {
    var reached = roots.union([""])
    var open = Array(reached)
    while let name = open.popLast() {
      guard let knot = knots.first(where: { $0.name == name }) else { continue }
      for target in knot.targets where reached.insert(target).inserted { open.append(target) }
    }
    return knots.map(\.name).filter { !reached.contains($0) }
  }

  /// Tags that name a cue and break its form, with the knots they stand in.
  public var findings: [String] {
    knots.flatMap { knot in
      knot.tags.compactMap { tag in
        do {
          _ = try Cue(tag: tag)
          return nil
        } catch { return "\(knot.name): \(error)" }
      }
    }
  }
}

/// Walks the containers of a compiled story.
private struct InventoryReader {
  var returns = false
  private var isInTag = false
  private var tag = ""
  private var evaluation = 0
  private var isInString = false
  private var string: [String] = []

  mutating func read(_ value: JSONValue, into knot: inout Inventory.Knot) {
    switch value {
    case .string(let text): read(text, into: &knot)
    case .array(let content):
      for element in content.dropLast() { read(element, into: &knot) }
      for entry in content.last?.objectValue?.entries ?? [] where entry.value.arrayValue != nil {
        read(entry.value, into: &knot)
      }
    case .object(let object): read(object, into: &knot)
    default: break
    }
  }

  private mutating func read(_ text: String, into knot: inout Inventory.Knot) {
    switch text {
    case "ev": evaluation += 1
    case "/ev": evaluation -= 1
    case "str":
      isInString = true
      string = []
    case "/str":
      isInString = false
    case "#":
      isInTag = true
      tag = ""
    case "/#":
      isInTag = false
      knot.tags.append(tag)
    case "~ret": returns = true
    case "\n": break
    default: if text.hasPrefix("^") { read(literal: String(text.dropFirst()), into: &knot) }
    }
  }

  private mutating func read(literal text: String, into knot: inout Inventory.Knot) {
    if isInTag {
      tag += text
    } else if isInString {
      string.append(text)
    } else if evaluation == 0, text.contains(where: { !$0.isWhitespace }) {
      knot.texts.append(.init(text: text, isChoice: false))
    }
  }

  private mutating func read(_ object: JSONObject, into knot: inout Inventory.Knot) {
    for entry in object.entries {
      switch entry.key {
      case "*":
        let flags = object["flg"]?.intValue ?? 0
        if flags & 8 == 0 { knot.choices += 1 }
        // The choice's text was evaluated just before it; a text that it shares with its answer is content
        // of its own.
        for text in string where text.contains(where: { !$0.isWhitespace }) {
          knot.texts.append(.init(text: text, isChoice: true))
        }
        string = []
      case "->", "f()", "->t->", "^->":
        guard let path = entry.value.stringValue, !path.hasPrefix("."), object["var"] == nil else { continue }
        knot.targets.insert(String(path.split(separator: ".")[0]))
      case "VAR?": if let name = entry.value.stringValue { knot.reads.insert(name) }
      default: break
      }
    }
  }
}
