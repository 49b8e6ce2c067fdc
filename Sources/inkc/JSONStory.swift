import InkCompiler
import InkProgram
import JSON

/// A story of which only the JSON is known, and functions to be added to it: each is compiled with
/// declarations of what its words could mean in the story, and its container is put into the story's.
struct JSONStory {
  private let story: JSONValue
  private let root: [JSONValue]
  /// The knots and functions, by name.
  private let flows: JSONObject

  /// Nil where the JSON is not that of a story.
  init?(_ json: [UInt8]) {
    guard let story = try? JSONValue(parsing: json, maximumDepth: 1000),
      let root = story["root"]?.arrayValue
    else { return nil }
    self.story = story
    self.root = root
    flows = root.last?.objectValue ?? [:]
  }

  /// The story with a function added.
  func extended(by function: String) -> LineProtocol.Extension {
    let source = declarations(for: function) + function
    let compilation = StoryCompiler.compile(Array(source.utf8), name: "input")
    guard let json = compilation.json(), let made = try? JSONValue(parsing: json),
      let added = made["root"]?.arrayValue?.last?[LineProtocol.functionName]
    else {
      let error = compilation.diagnostics.first { $0.severity == .error }
      return .message(error?.message ?? "this cannot be evaluated")
    }
    var flows = flows
    flows[LineProtocol.functionName] = added
    var whole = story.objectValue ?? [:]
    whole["root"] = .array(root.dropLast() + [.object(flows)])
    do {
      return .program(try StoryLoader.program(json: Array(JSONValue.object(whole).serialized.utf8)))
    } catch {
      return .message("\(error)")
    }
  }

  // MARK: What words could mean

  private func declarations(for function: String) -> String {
    let lists = story["listDefs"]?.objectValue?.entries ?? []
    var text = "-> END\n"
    for list in lists {
      let items = list.value.objectValue?.entries ?? []
      text +=
        "LIST \(list.key) = \(items.map { "\($0.key) = \($0.value.intValue ?? 0)" }.joined(separator: ", "))\n"
    }
    for name in globals where !lists.contains(where: { $0.key == name }) { text += "VAR \(name) = 0\n" }
    for (word, isCall) in Self.words(of: function) {
      guard let flow = flows[word] else { continue }
      text += isCall ? "== function \(word)(\(parameters(of: flow)))\n~ return 0\n" : "== \(word)\n-> END\n"
    }
    return text
  }

  /// The names of the global variables: what `global decl` sets.
  private var globals: [String] {
    (flows["global decl"]?.arrayValue ?? []).compactMap { $0["VAR="]?.stringValue }
  }

  /// A function begins by taking its arguments, the last one first.
  private func parameters(of flow: JSONValue) -> String {
    (flow.arrayValue ?? []).prefix { $0["temp="] != nil }.indices.map { "p\($0)" }.joined(separator: ", ")
  }

  /// The names in a text, each once, and whether a parenthesis follows.
  private static func words(of text: String) -> [(word: String, isCall: Bool)] {
    var words: [(word: String, isCall: Bool)] = []
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      rest = rest.dropFirst(max(1, word.count))
      if word.isEmpty || words.contains(where: { $0.word == word }) { continue }
      words.append((String(word), rest.trimmed.first == "("))
    }
    return words
  }
}
