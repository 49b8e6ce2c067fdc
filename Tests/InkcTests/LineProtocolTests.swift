import InkCompiler
import InkProgram
import InkRuntime
import Testing

@testable import inkc

/// Sessions as an editor holds them, word for word.
@Suite struct LineProtocolTests {
  enum Origin: CaseIterable { case source, json }

  /// What is told to each of the answers in turn, the last part being what follows the end of input.
  private func session(
    _ source: String, from origin: Origin = .source, json: Bool = true, keepsRunning: Bool = true,
    _ answers: [String]
  ) throws -> [String] {
    let bytes = Array(source.utf8)
    let tree = try #require(StoryCompiler.compile(bytes, name: "te.ink").tree)
    let written = tree.json()
    let story = try #require(JSONStory(written))
    let extend = { (function: String) -> LineProtocol.Extension in
      guard origin == .source else { return story.extended(by: function) }
      let longer = StoryCompiler.compile(bytes + Array(function.utf8), name: "te.ink")
      if let tree = longer.tree { return .program(StoryLoader.program(from: tree)) }
      return .message(longer.diagnostics.first?.message ?? "")
    }
    var rest = answers[...]
    var parts = [""]
    var player = LineProtocol(
      origin == .source ? tree : try StoryLoader.tree(json: written), extend: extend, speaksJSON: json,
      keepsRunning: keepsRunning,
      input: {
        parts.append("")
        return rest.popFirst()
      }, output: { parts[parts.count - 1] += $0 })
    player.play()
    return parts
  }

  static let story = """
    # global tag
    VAR score = 3
    LIST Mood = (calm), angry
    Hello # tag1 # tag2
    * One br[ # ct]
      One after # post
      ~ temp t = 5
      ~ temp name = "ha"
      Yes {score}
      ** deep -> END
    * Two
      ~ score = 1 / (score - 3)
    - -> END
    == cellar
    Down here.
    + [Up {cellar}] -> END
    == function add(a, b)
    ~ return a + b
    """

  @Test("A session with choices, to the end") func choices() throws {
    let parts = try session(Self.story, ["1", "1"])
    let first = "{\"text\":\"Hello\\n\"}\n{\"tags\":[\"global tag\",\"tag1\",\"tag2\"]}\n"
    let offer =
      "{\"choices\":[{\"text\":\"One br\",\"tags\":[\"ct\"],\"tag_count\":1},{\"text\":\"Two\"}]}\n"
    let second =
      "{\"text\":\"One br\\n\"}\n{\"text\":\"One after\\n\"}\n{\"tags\":[\"post\"]}\n{\"text\":\"Yes 3\\n\"}\n"
    #expect(parts[0] == first + offer + "{\"needInput\": true}")
    #expect(parts[1] == second + "{\"choices\":[{\"text\":\"deep\"}]}\n{\"needInput\": true}")
    #expect(parts[2] == "{\"text\":\"deep\"}\n{\"end\": true}\n{\"choices\":[]}\n{\"needInput\": true}")
    #expect(parts[3] == "{\"close\": true}\n")
  }

  @Test("Without JSON, and without going on after the end") func plain() throws {
    let parts = try session(Self.story, json: false, keepsRunning: false, ["9", "0", "1", "score", "1"])
    #expect(parts[0] == "Hello\n# tags: global tag, tag1, tag2\n\n1: One br\n2: Two\n?> ")
    #expect(Array(parts[1...2]) == ["Choice out of range\n?> ", "?> "])
    #expect(parts[3] == "One br\nOne after\n# tags: post\nYes 3\n\n1: deep\n?> ")
    #expect(Array(parts[4...]) == ["3\n?> ", "deep"])
    #expect(try session("Text.", json: false, ["quit"])[0] == "Text.\n--- End of story ---\n\n?> ")
  }

  @Test("Runtime errors come between the texts") func errors() throws {
    let parts = try session(Self.story, ["2"])
    let issue = "{\"issues\":[\"RUNTIME ERROR: te.ink, line 12: Attempted to divide by zero.\"]}\n"
    #expect(parts[1].hasPrefix(issue + "{\"end\": true}\n"))
  }

  @Test(
    "A story that lacks a function of its host says so once, and the session goes on",
    arguments: [true, false])
  func missingExternal(_ json: Bool) throws {
    let source = "EXTERNAL gone()\nText {gone()}.\n* a\n- -> END\n== k\nThere.\n-> END"
    let parts = try session(source, json: json, ["-> k", "quit"])
    #expect(parts.count == 3)
    for part in parts.prefix(2) {
      #expect(
        part.split(separator: "Missing function binding for external", omittingEmptySubsequences: false).count
          == 2)
    }
    #expect(try session(source, json: json, keepsRunning: false, []).count == 1)
  }

  static let questions: [(String, String?)] = [
    ("score", "3"), ("t", "5"), ("t + score * 2", "11"), ("name", "ha"), ("\"{name}-{t}\"", "ha-5"),
    ("add(t, score)", "8"), ("Mood", "calm"), ("LIST_ALL(Mood)", "calm, angry"), ("Mood == (calm)", "true"),
    ("t = 8", nil), ("t", "8"), ("t++", nil), ("t += 2 * 2", nil), ("t", "13"), ("score = t", nil),
    ("score", "13"),
    ("~ score -= 3", nil), ("score", "10"), ("Mood = angry", nil), ("Mood", "angry"), ("score == 10", "true"),
    ("1 / 0", "RUNTIME ERROR: Attempted to divide by zero."), ("abc", "ERROR: Unresolved variable: abc"),
    ("add(1", "ERROR: Expected closing ')' for function call but saw end of line"), ("score", "10"),
  ]

  @Test("Expressions and assignments see globals, functions and temporaries", arguments: Origin.allCases)
  func evaluating(_ origin: Origin) throws {
    let parts = try session(Self.story, from: origin, ["1"] + Self.questions.map(\.0))
    for (index, (question, reply)) in Self.questions.enumerated() {
      let quoted = reply.map { $0.replacing("\"", with: "\\\"") }
      let expected = quoted.map { "{\"cmdOutput\":\"\($0)\"}\n" } ?? ""
      #expect(parts[2 + index] == expected + "{\"needInput\": true}", "\(question)")
    }
  }

  @Test("Diverts, and where text came from") func lookingUp() throws {
    let parts = try session(
      "One.\nTwo. <>\nthree.\n* [x] -> END\n== k\nThere.\n* y\n-> END",
      [
        "DebugSource(1)", "DebugSource(6)", "DebugSource(99)", "DebugPath k", "DebugPath(gone)", "-> k",
        "-> gone", "help",
      ])
    let replies = [
      "line 1 of te.ink", "line 2 of te.ink", "Unknown source", "line 6 of te.ink", "Unknown source",
    ]
    for (index, reply) in replies.enumerated() {
      #expect(parts[1 + index] == "{\"cmdOutput\":\"DebugSource: \(reply)\"}\n{\"needInput\": true}")
    }
    #expect(parts[6].hasPrefix("{\"text\":\"There.\\n\"}\n{\"choices\":[{\"text\":\"y\"}]}\n"))
    #expect(parts[7].hasPrefix("{\"issues\":[\"RUNTIME ERROR: "))
    #expect(parts[8].hasPrefix("{\"cmdOutput\":\"Type a choice number, a divert"))
  }

  @Test("What the session has told stays: errors still name lines after an evaluation") func linesStay()
    throws
  {
    let parts = try session(
      "VAR x = 1\n+ [On]\n{y()}\n-> k\n== k\n->->\n== function y\n~ return 1", ["x", "1"])
    #expect(parts[2].contains("RUNTIME ERROR: 'te.ink' line 6: "))
  }
}
