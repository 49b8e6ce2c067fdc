import InkCompiler
import InkRuntime
import Testing

@Suite struct StoryTests {
  @Test("A copy is a snapshot") func snapshot() throws {
    var story = try story("VAR x = 1\n* one\n  ~ x = 2\n  First {x}.\n* two\n  Second {x}.\n- -> END")
    _ = try story.text()
    let before = story
    try story.choose(0)
    #expect(try story.text() == "one\nFirst 2.\n")
    var other = before
    try other.choose(1)
    #expect(try other.text() == "two\nSecond 1.\n")
    #expect(before.choices.map(\.text) == ["one", "two"])
    #expect(before.value(of: "x") == 1)
  }

  @Test("Lines and choices carry the pieces they are made of") func pieces() throws {
    var story = try story(
      "-> room.window\n=== room\n= window\nRain on {glass()}. #wet\n* (look) Look[ out].\n- -> END\n"
        + "=== function glass\n~ return \"the {~glass|glass}\"")
    let line = try story.continueLine()
    #expect(line.text == "Rain on the glass.\n")
    #expect(line.tags == ["wet"])
    #expect(line.pieces.first == Piece(place: "room.window", text: "Rain on "))
    #expect(line.pieces.contains(Piece(place: "glass", text: "the ")))
    let choice = try #require(story.choices.first)
    #expect(choice.label == "room.window.0.c-0")
    #expect(choice.place == "room.window")
    #expect(choice.pieces.map(\.text) == ["Look", " out"])
  }

  @Test("A choice without a label is named by its path") func label() throws {
    var story = try story("=== knot\n* A\n* B\n- -> END")
    try story.choose(path: "knot")
    _ = try story.text()
    #expect(story.choices.map(\.label) == ["knot.0.c-0", "knot.0.c-1"])
  }

  @Test("The place is known by its name") func place() throws {
    var story = try story("-> a.b\n=== a\n= b\nOne.\nTwo.\n-> END")
    _ = try story.continueLine()
    #expect(story.place == "a.b")
  }

  @Test("Tags at the top of the story and of knots") func tags() throws {
    let story = try story("# title: T\n# author: A\nHello\n=== knot\n# place: here\nText # late\n-> END")
    #expect(story.globalTags == ["title: T", "author: A"])
    #expect(story.tags(of: "knot") == ["place: here"])
    #expect(story.tags(of: "nowhere").isEmpty)
  }

  @Test("Variables are read, set and watched") func variables() throws {
    let log = Log()
    var story = try story("VAR x = 5\nLIST l = (a), b\n* go\n~ x = 7\n~ x = 8\nDone {x}.\n-> END")
    #expect(story.value(of: "x") == 5)
    #expect(story.value(of: "nothing") == nil)
    #expect(story.value(of: "l")?.text == "a")
    #expect(throws: StoryError.self) { try story.set("nothing", to: 1) }
    story.observe("x") { log.append("\($0)=\($1.text)") }
    try story.set("x", to: 6)
    _ = try story.text()
    try story.choose(0)
    _ = try story.text()
    #expect(log.lines == ["x=6", "x=8"])
    try story.set("l", to: .list(.init([.init(origin: "l", name: "b", value: 2)])))
    #expect(story.value(of: "l")?.text == "b")
  }

  @Test("An observer is told of nothing that was before it") func lateObserver() throws {
    let log = Log()
    var story = try story("VAR x = 1\nOne.\n~ x = 2\nTwo.\n~ x = 3\nThree.\nFour.\n-> END")
    let id = try #require(story.observe("x") { log.append("first \($1.text)") })
    try story.set("x", to: 5)
    story.stopObserving(id)
    for _ in 0..<3 { _ = try story.continueLine() }
    story.observe("x") { log.append("second \($1.text)") }
    #expect(try story.continueLine().text == "Four.\n")
    #expect(log.lines == ["first 5"])
  }

  @Test("An observer is told of what changed in a line that failed, and of nothing else later")
  func observedFailure() throws {
    let log = Log()
    var story = try story("VAR x = 1\n-> k\n== k\n~ x = 7\n{1 / 0}\n-> END\n== on\n~ x = 8\nOn.\n-> END")
    let id = try #require(story.observe("x") { log.append("first \($1.text)") })
    #expect(throws: StoryError.self) { try story.continueLine() }
    #expect(log.lines == ["first 7"])
    story.stopObserving(id)
    try story.choose(path: "on")
    _ = try story.text()
    story.observe("x") { log.append("second \($1.text)") }
    try story.choose(path: "on")
    _ = try story.text()
    #expect(log.lines == ["first 7"])
  }

  @Test("Functions of the story are called from the host") func functions() throws {
    var story = try story(
      "Before.\n* x\n- -> END\n=== function add(a, b)\nAdding.\n~ return a + b\n=== function fail\n~ return 1 / 0"
    )
    _ = try story.text()
    let before = story.digest
    let (result, text) = try story.call("add", [2, .float(0.5)])
    #expect(result == .float(2.5))
    #expect(text == "Adding.\n")
    #expect(throws: StoryError.self) { try story.call("fail") }
    #expect(throws: StoryError.self) { try story.call("missing") }
    #expect(story.digest == before)
    #expect(story.choices.count == 1)
  }

  @Test("Going to a path takes arguments") func choosePath() throws {
    var story = try story("Start.\n-> END\n=== knot(a, b)\n{a} and {b}\n-> END")
    try story.choose(path: "knot", arguments: ["x", 2])
    #expect(try story.text() == "x and 2\n")
    #expect(throws: StoryError.self) { try story.choose(path: "nowhere") }
    #expect(throws: StoryError.self) { try story.choose(3) }
  }

  @Test("Flows have places and choices of their own, and share variables") func flows() throws {
    var story = try story(
      "VAR n = 0\n=== talk\n~ n++\nTalk {n}.\n* bye\n  Bye.\n- -> END\n=== walk\n~ n++\nWalk {n}.\n* stop\n  Stop.\n- -> END"
    )
    try story.choose(path: "talk")
    _ = try story.text()
    story.switchFlow(to: "second")
    #expect(story.choices.isEmpty)
    try story.choose(path: "walk")
    #expect(try story.text() == "Walk 2.\n")
    #expect(story.choices.map(\.text) == ["stop"])
    #expect(story.flowNames == ["second"])
    story.switchToDefaultFlow()
    #expect(story.choices.map(\.text) == ["bye"])
    let saved = story.stateJSON()
    var other = Story(story.program)
    try other.loadState(json: saved)
    other.switchFlow(to: "second")
    #expect(other.choices.map(\.text) == ["stop"])
    try story.removeFlow("second")
    #expect(story.flowNames.isEmpty)
    #expect(throws: StoryError.self) { try story.removeFlow("DEFAULT_FLOW") }
  }

  @Test("A digest knows what matters, and not how one came there") func digest() throws {
    let source =
      "VAR x = 0\n-> hub\n=== hub\nHub.\n+ a\n  -> hub\n+ b\n  ~ x++\n  -> hub\n+ {room > 0} c\n  -> hub\n+ d\n  -> room\n=== room\n-> hub"
    var story = try story(source)
    _ = try story.text()
    let start = story.digest
    try story.choose(0)
    _ = try story.text()
    #expect(story.digest == start)
    var other = story
    try other.choose(1)
    _ = try other.text()
    #expect(other.digest != start)
    try story.choose(2)
    _ = try story.text()
    #expect(story.digest != start)
  }

  @Test("A ref parameter with the name of the caller's temporary") func selfPointer() throws {
    var story = try story(
      "-> caller\n=== caller\n~ temp scene = 1\n-> show(scene)\n=== show(ref scene)\nSCENE {scene}\n-> END")
    #expect(try story.text() == "SCENE 1\n")
  }
}

/// Collects what observers and bindings are told.
final class Log: @unchecked Sendable {
  private(set) var lines: [String] = []

  func append(_ line: String) { lines.append(line) }
}

@Suite struct ExternalTests {
  static let source = "EXTERNAL act(x)\nThe square root of nine\n~ temp r = act(9)\n<> is {r}.\n-> END\n"

  @Test("An action is called only when the line before it is done") func action() throws {
    var story = try story(Self.source)
    let log = Log()
    story.bind("act") { arguments in
      log.append(arguments.map(\.text).joined())
      return .int(3)
    }
    #expect(try story.continueLine().text == "The square root of nine\n")
    #expect(log.lines.isEmpty)
    #expect(try story.text() == "is 3.\n")
    #expect(log.lines == ["9"])
  }

  @Test("A pure function does not break glue") func pure() throws {
    var story = try story(Self.source)
    story.bind("act", lookaheadSafe: true) { _ in .int(3) }
    #expect(try story.text() == "The square root of nine is 3.\n")
  }

  @Test("An ink function of the same name stands in") func fallback() throws {
    var story = try story(Self.source + "=== function act(x)\n~ return x * 2")
    #expect(try story.text() == "The square root of nine is 18.\n")
  }

  @Test("Without either the first line fails") func missing() throws {
    var story = try story(Self.source)
    let error = #expect(throws: StoryError.self) { try story.continueLine() }
    #expect(
      error?.message
        == "ERROR: Missing function binding for external: 'act' , and no fallback ink function found.")
  }
}
