import InkCompiler
import InkProgram
import InkRuntime
import Testing

@Suite struct SafetyTests {
  @Test("Division by zero is an error with a place", arguments: ["1 / 0", "1 % 0", "x / 0", "1.0 / 0"])
  func division(_ expression: String) throws {
    var story = try story("VAR x = 3\n-> bad\n=== bad\nFine.\n{\(expression)}\n-> END")
    if expression.contains(".") {
      #expect(try story.text() == "Fine.\nInfinity\n")
      return
    }
    let error = #expect(throws: StoryError.self) { try story.text() }
    #expect(error?.place == "bad")
    #expect(error?.line == 5)
    #expect(error?.message == "Attempted to divide by zero.")
    #expect(!story.canContinue)
  }

  @Test("An endless loop is an error that names the place") func loop() throws {
    var story = try story("-> round\n=== round\n-> round")
    story.stepLimit = 10_000
    let error = #expect(throws: StoryError.self) { try story.continueLine() }
    #expect(error?.place == "round")
    #expect(error?.message.contains("10000 steps") == true)
  }

  @Test(
    "Endless recursion is an error",
    arguments: [
      "{f()}\n=== function f\n~ return f()", "-> t ->\n=== t\n-> t ->\n->->", "-> t\n=== t\n<- t\n-> t",
    ])
  func recursion(_ source: String) throws {
    var story = try story(source)
    story.stepLimit = 1_000_000
    #expect(throws: StoryError.self) { try story.text() }
  }

  @Test("Text cannot grow without bound") func growth() throws {
    var story = try story("VAR s = \"abcdefgh\"\n-> on\n=== on\n~ s = s + s\n-> on")
    #expect(throws: StoryError.self) { try story.continueLine() }
  }

  @Test("Numbers wrap") func wrapping() throws {
    var story = try story(
      "{2147483647 + 1} {-2147483647 - 2} {65536 * 65536} {POW(2, 31)} {INT(POW(2, 40))}\n-> END")
    #expect(try story.text() == "-2147483648 2147483647 0 2.1474836E+09 -2147483648\n")
  }

  /// Each tells line after line and never offers a choice.
  static let endless = [
    "-> k.s\n== k\n= s\nRound {s}.\n-> s", "-> k.s\n== k\n= s\n{s}\n{s < 2: -> s}\n-> k.s",
    "-> k\n== k\nText\n-> k", "-> k\n== k\nText #tag\n-> t ->\n-> k\n== t\nIn.\n->->",
    "-> k\n== k\n<- t\n-> k\n== t\nText\n-> DONE", "-> k\n== k\nText {f()}\n-> k\n== function f\n~ return 1",
  ]

  @Test("A story that tells line after line is stopped, and the place is named", arguments: endless)
  func endlessLines(_ source: String) throws {
    var story = try story(source)
    story.stepLimit = 1000
    let error = #expect(throws: StoryError.self) { while true { _ = try story.continueLine() } }
    #expect(error?.message.contains("is there an endless loop?") == true)
    #expect(error?.line != nil)
    #expect(!story.canContinue)
    var output = ""
    var player = TranscriptPlayer(try Self.limited(source))
    let isDone = player.play(input: { nil }, output: { output += $0 })
    #expect(!isDone && output.contains("RUNTIME ERROR: test.ink, line "))
  }

  private static func limited(_ source: String) throws -> Story {
    var story = try InkRuntimeTests.story(source)
    story.stepLimit = 1000
    return story
  }

  @Test("A turn has a bound of lines, each turn its own") func lines() throws {
    var story = try story(
      "-> k\n== k\nText\n{TURNS() < 2 && CHOICE_COUNT() == 0: -> next}\n-> k\n== next\n+ On\n-> k")
    for _ in 0..<2 {
      for _ in 0..<2 { _ = try story.continueMaximally() }
      try story.choose(0)
    }
    let error = #expect(throws: StoryError.self) { _ = try story.continueMaximally() }
    #expect(error?.message == "The story told 100000 lines without a choice; is there an endless loop?")
    #expect(error?.place == "k")
  }

  @Test("A turn's text is bounded") func hugeTurn() throws {
    let doubling = (0..<20).map { _ in "~ s = s + s" }.joined(separator: "\n")
    var story = try story("VAR s = \"abcdefgh\"\n\(doubling)\n-> k\n== k\n{s}\n-> k")
    let error = #expect(throws: StoryError.self) { while true { _ = try story.continueLine() } }
    #expect(error?.message.contains("bytes without a choice") == true)
  }

  @Test("A function that prints line after line is stopped; the story is as it was") func endlessCall() throws
  {
    var story = try story("Text.\n-> END\n== function f\na\n~ f()")
    story.stepLimit = 1000
    #expect(throws: StoryError.self) { try story.call("f") }
    #expect(try story.text() == "Text.\n")
  }

  @Test("A thread that ends behind the last instruction ends the story") func threadAtTheEnd() throws {
    let json = #"{"inkVersion":21,"root":[{"f()":"f"},"\n",{"f":["thread",null]}],"listDefs":{}}"#
    var story = Story(try StoryLoader.program(json: Array(json.utf8)), stepLimit: 1000)
    for _ in 0..<10 where story.canContinue { _ = try story.continueLine() }
    #expect(!story.canContinue)
    var other = Story(story.program)
    try other.load(story.save())
    #expect(!other.canContinue)
  }

  @Test("A story that ends without a word says so") func looseEnd() throws {
    var story = try story("-> t ->\n=== t\nText.")
    #expect(
      try story.messages() == [
        "RUNTIME ERROR: unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?"
      ])
  }

  @Test("Versions that cannot be read are refused plainly", arguments: [(17, "older"), (22, "newer")])
  func versions(_ version: Int, _ word: String) {
    let json = "{\"inkVersion\":\(version),\"root\":[\"done\",null],\"listDefs\":{}}"
    let error = #expect(throws: StoryFormatError.self) { try StoryLoader.program(json: Array(json.utf8)) }
    #expect(error?.message.contains(word) == true)
  }

  /// A story that uses most of the format.
  static let rich = """
    LIST Colours = (red), green, blue
    VAR x = 5
    VAR where = -> room
    # title: Rich
    -> room
    === room
    {x > 3: Big|Small} {Colours} {~a|b|c} <> glued #tag {x}
    {f(x)} {LIST_RANDOM(LIST_ALL(Colours))} {RANDOM(1, 6)} {TURNS_SINCE(-> room)}
    ~ temp t = "text {x}"
    * (first) Once[ only] # t
      {first} {t}
      -> tunnel ->
    + Again
      ~ Colours += blue
      ~ x--
    + {x < 3} [End] -> END
    * -> where
    - <- thread
    -> room
    === tunnel
    In the tunnel.
    ->->
    === thread
    * From a thread
      -> DONE
    === function f(ref y)
    ~ y = y + 1
    ~ return y * 2.5
    """

  /// Plays a little, whatever comes.
  private func play(_ program: Program, save: Bool = false) {
    var story = Story(program)
    story.stepLimit = 2_000
    for turn in 0..<12 {
      for _ in 0..<50 where story.canContinue { if (try? story.continueLine()) == nil { return } }
      if save {
        _ = try? story.loadState(json: story.stateJSON())
        _ = try? story.load(story.save())
      }
      let count = story.choices.count
      guard count > 0, (try? story.choose(turn % count)) != nil else { return }
    }
  }

  @Test("No damage to a story's JSON does worse than an error") func hostile() throws {
    let compilation = StoryCompiler.compile(Array(Self.rich.utf8), name: "rich.ink")
    let json = try #require(compilation.tree).json()
    play(try StoryLoader.program(json: json), save: true)
    var random = PlatformRandom(seed: 1)
    for round in 0..<300 {
      var damaged = json
      for _ in 0...(round % 4) {
        let index = Int(random.next()) % damaged.count
        switch random.next() % 4 {
        case 0: damaged[index] = UInt8(truncatingIfNeeded: random.next())
        case 1: damaged.remove(at: index)
        case 2:
          let other = Int(random.next()) % damaged.count
          let length = min(1 + Int(random.next()) % 12, damaged.count - max(index, other))
          let part = damaged[other..<other + length]
          damaged.replaceSubrange(index..<index + length, with: part)
        default: damaged.removeSubrange(index..<min(damaged.count, index + 1 + Int(random.next()) % 8))
        }
      }
      if let program = try? StoryLoader.program(json: damaged) { play(program) }
    }
  }

  @Test("No damage to a save does worse than an error") func hostileSaves() throws {
    var story = try story(Self.rich)
    _ = try story.text()
    try story.choose(0)
    _ = try story.text()
    let (json, compact) = (story.stateJSON(), story.save())
    var random = PlatformRandom(seed: 2)
    for round in 0..<400 {
      var damaged = round % 2 == 0 ? json : compact
      let index = Int(random.next()) % damaged.count
      damaged[index] =
        round % 3 == 0 ? damaged[Int(random.next()) % damaged.count] : UInt8(random.next() % 128)
      var other = Story(story.program)
      other.stepLimit = 2_000
      if round % 2 == 0 { try? other.loadState(json: damaged) } else { try? other.load(damaged) }
      for _ in 0..<50 where other.canContinue { _ = try? other.continueLine() }
      if !other.choices.isEmpty { try? other.choose(0) }
      for _ in 0..<50 where other.canContinue { _ = try? other.continueLine() }
    }
  }
}
