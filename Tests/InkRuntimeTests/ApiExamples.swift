import InkCompiler
import InkProgram
import InkRuntime
import Testing

/// The examples of docs/ink-api.md, compiled and run.
@Suite struct ApiExamples {
  static let source = """
    VAR mood = 3
    EXTERNAL wind()
    The sea. # calm
    * [Swim] -> swim
    * [Stay]
    - -> END
    === swim
    You swim.
    -> END
    === function twice(x)
    ~ return x * 2
    === function wind()
    ~ return 0
    """

  @Test func compile() throws {
    let source = Self.source
    let compilation = StoryCompiler.compile(Array(source.utf8), name: "sea.ink") { path in
      nil  // the bytes of an included file
    }
    guard let tree = compilation.tree else {
      Issue.record("\(DiagnosticPrinter.report(compilation))")
      return
    }
    let program = StoryLoader.program(from: tree)
    let json = tree.json()
    let same = try StoryLoader.program(json: json)
    #expect(program.globalTags == same.globalTags)
  }

  @Test func play() throws {
    var story = try story(Self.source)
    while story.canContinue {
      let line = try story.continueLine()
      print(line.text, line.tags, line.pieces, terminator: "")
    }
    for choice in story.choices { print(choice.index, choice.text) }
    try story.choose(0)
    try story.choose(path: "swim")
    #expect(try story.continueLine().text == "You swim.\n")
  }

  @Test func variables() throws {
    var story = try story(Self.source)
    let watch = story.observe("mood") { name, value in print(name, value.text) }
    try story.set("mood", to: 4)
    let mood = story.value(of: "mood")
    if let watch { story.stopObserving(watch) }
    #expect(mood == .int(4))
  }

  @Test func functions() throws {
    var story = try story(Self.source)
    let (result, text) = try story.call("twice", [21])
    story.bind("wind", lookaheadSafe: true) { arguments in .int(7) }
    #expect(result == .int(42))
    #expect(text.isEmpty)
  }

  @Test func snapshots() throws {
    var story = try story(Self.source)
    _ = try story.continueMaximally()
    let before = story
    try story.choose(0)
    story = before
    let saved = story.save()
    let portable = story.stateJSON()
    try story.load(saved)
    try story.loadState(json: portable)
    #expect(story.choices.count == 2)
    #expect(story.digest == before.digest)
  }

  @Test func flows() throws {
    var story = try story(Self.source)
    story.switchFlow(to: "second")
    try story.choose(path: "swim")
    story.switchToDefaultFlow()
    try story.removeFlow("second")
    #expect(story.currentFlowIsDefault)
  }

  @Test func bytes() throws {
    var story = try story(Self.source)
    var bytes: [UInt8] = []
    while story.canContinue { try story.continueLine(into: &bytes) }
    story.appendChoiceTexts(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "The sea.\nSwim\nStay\n")
  }
}
