import InkCompiler
import InkProgram
import InkRuntime
import JSON
import Survey
import Testing

/// A story written in a test, compiled.
struct SmallStory {
  let program: Program
  let inventory: Inventory

  init(_ source: String) throws {
    let compilation = StoryCompiler.compile(Array(source.utf8), name: "small.ink")
    let json = try #require(compilation.json(), "\(DiagnosticPrinter.report(compilation))")
    program = try StoryLoader.program(json: json)
    inventory = Inventory(story: try JSONValue(parsing: json))
  }

  func beginning(_ facts: [String] = []) throws -> Exploration.Beginning {
    Exploration.Beginning(facts: facts, story: try Story(program, carrying: facts, gentle: false))
  }

  func exploration(limit: Int = 1_000, facts: [[String]] = [[]], contract: Contract? = nil) throws
    -> Exploration
  {
    Exploration(of: try facts.map { try beginning($0) }, contract: try contract ?? .small, limit: limit)
  }
}

extension Contract {
  /// Two beats and an ending named `sun`.
  static var small: Contract {
    get throws {
      try Contract(
        json: [
          "beats": ["b01", "b02"], "ending": "sun", "endings": ["sun", "rain"], "memories": [],
          "facts": ["key"],
          "clues": [], "pageWords": 12, "states": 100, "ranges": ["wound": [0, 1]],
        ])
    }
  }
}

extension SmallStory {
  /// A door, a room with a wound in it, two endings; the second needs a fact.
  static let door = """
    LIST facts = key
    VAR wound = 0
    -> hall
    === hall
    # scene: hall: Hall
    # act: 1: In
    # beat: b01
    A door.
    * [Knock. # canon # canon: must]
      Nobody.
    * [Kick.]
      ~ wound = wound + 1
      Ow.
    - -> room
    === room
    # scene: room: Room
    # beat: b02
    {wound: You limp.|You walk.}
    * [Sun. # canon] -> out
    * {facts ? key} [Rain.] -> rain
    === out
    # scene: out: Out
    # ending: sun: Sun
    # fact: key: There is a key.
    Light.
    -> END
    === rain
    # scene: rain: Rain
    # ending: rain: Rain
    Wet.
    -> END
    """
}
