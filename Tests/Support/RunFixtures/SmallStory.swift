import InkCompiler
import InkProgram
import Playthrough
import Speedrun

/// A story of four beats in two acts, with three endings, and what can be run in it.
public enum SmallStory {
  private struct Knot {
    let name: String
    let tags: [String]
    let text: String
    /// Text, tags, and where each choice leads.
    let choices: [(text: String, tags: [String], target: String)]
  }

  private static let knots = [
    Knot(
      name: "first", tags: ["act: 1: One", "beat: b01", "scene: first: First"], text: "The first beat.",
      choices: [("Go", ["canon", "canon: must"], "second"), ("Stay", [], "cake"), ("Look", [], "second")]),
    Knot(
      name: "second", tags: ["beat: b02", "scene: second: Second"], text: "The second beat.",
      choices: [("A", ["canon"], "third"), ("B", [], "third"), ("C", [], "fourth")]),
    Knot(
      name: "third", tags: ["act: 2: Two", "beat: b03", "scene: third: Third"], text: "The third beat.",
      choices: [("On", ["canon"], "fourth")]),
    Knot(
      name: "fourth", tags: ["act: 2: Two", "beat: b04", "scene: fourth: Fourth"], text: "The fourth beat.",
      choices: [("Rise", ["canon"], "sun"), ("Wait", [], "tide")]),
    Knot(name: "sun", tags: ["ending: sun: Sun"], text: "The sun.", choices: []),
    Knot(name: "tide", tags: ["ending: tide: Tide"], text: "The tide.", choices: []),
    Knot(name: "cake", tags: ["ending: cake: Cake", "fact: code: A code"], text: "The cake.", choices: []),
  ]

  private static func tag(_ text: String) -> String { "\"#\",\"^\(text)\",\"/#\"" }

  private static func json(_ knot: Knot) -> String {
    var content = knot.tags.map(tag) + ["\"^\(knot.text)\"", "\"\\n\""]
    var named: [String] = []
    for (index, choice) in knot.choices.enumerated() {
      let tags = choice.tags.map { "," + tag($0) }.joined()
      content.append("\"ev\",\"str\",\"^\(choice.text)\"\(tags),\"/str\",\"/ev\"")
      content.append("{\"*\":\"\(knot.name).c-\(index)\",\"flg\":4}")
      named.append("\"c-\(index)\":[{\"->\":\"\(choice.target)\"},null]")
    }
    content.append(knot.choices.isEmpty ? "\"end\"" : "\"done\"")
    return "[\(content.joined(separator: ",")),{\(named.joined(separator: ","))}]"
  }

  public static func program() throws -> Program {
    let named = knots.map { "\"\($0.name)\":\(json($0))" }.joined(separator: ",")
    let text =
      "{\"inkVersion\":21,\"root\":[[{\"->\":\"first\"},\"done\",null],\"done\",{\(named)}],\"listDefs\":{}}"
    return try StoryLoader.program(json: Array(text.utf8))
  }

  public static func categories() throws -> Categories {
    try Categories(
      parsing: Array(
        """
        {"acts": ["One", "Two"], "beats": [
          {"id": "b01", "name": "First", "act": 1}, {"id": "b02", "name": "Second", "act": 1},
          {"id": "b03", "name": "Third", "act": 2}, {"id": "b04", "name": "Fourth", "act": 2}],
         "endings": [{"id": "sun", "name": "Sun", "act": 2}, {"id": "tide", "name": "Tide", "act": 2},
          {"id": "cake", "name": "Cake", "act": 1}],
         "categories": [
          {"id": "canon", "name": "Canon%", "splits": "beats", "ends": "ending sun", "beats": true},
          {"id": "aisle", "name": "Aisle%", "splits": [{"id": "end", "name": "E", "ends": "ending"}]},
          {"id": "act", "name": "Act%", "variant": "act", "splits": "beats", "ends": "ending sun", "beats": true},
          {"id": "all", "name": "All", "splits": "endings", "lives": true, "facts": true},
          {"id": "jumps", "name": "Jumps", "splits": "endings", "lives": true, "facts": true, "jumps": true}]}
        """.utf8))
  }

  /// A race that is ready, on an empty board unless one is given.
  public static func race(_ track: String, order: ChoiceOrder = .fixed, board: Board? = nil) throws -> Race {
    let program = try program()
    let track = try required(categories().track(named: track))
    let header = RunHeader(
      game: "1.0.0", story: program.fingerprint, track: track.id, order: order, seed: 5, attempt: 1,
      started: 1_773_518_400)
    return try Race(
      program, header: header, track: track, board: board ?? track.board(game: "Game"))
  }

  struct Missing: Error {}

  private static func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }
}
