import InkCompiler
import InkProgram
import InkRuntime
import Testing

/// Stories that keep within the steps of a line while each step gets dearer, or that fill the memory.
@Suite struct WorkTests {
  static let doubled = "VAR s = \"ab\"\nVAR t = \"\"\n" + String(repeating: "~ s = s + s\n", count: 16)
  static let list = "LIST l = " + (0..<1000).map { "(i\($0))" }.joined(separator: ", ") + "\nVAR t = ()\n"

  /// Names what is done again and again within one line.
  static let loops: [(name: String, source: String)] = [
    ("large texts", doubled + "-> k\n== k\n~ t = s == \"x\"\n-> k"),
    ("finding in large texts", doubled + "~ t = s + \"b\"\n-> k\n== k\n{s ? t: x}<>\n-> k"),
    ("large lists", list + "-> k\n== k\n~ t = l + i5\n-> k"),
    ("printing large lists", list + "-> k\n== k\n~ t = \"{l}\"\n-> k"),
    ("moving large lists", list + "-> k\n== k\n~ t = l + 1\n-> k"),
    ("inverting large lists", list + "-> k\n== k\n~ t = LIST_INVERT(l)\n-> k"),
    ("a line of many pieces", "-> k\n== k\ntext <>\n-> k"),
    ("a line of many blanks", "-> k\n== k\n{\" \"}<>\n-> k"),
    ("newlines that go away", "-> k\n== k\n{\"\"}\n-> k"),
    ("tags in a line", "-> k\n== k\n<># x {1}\n<>\n-> k"),
    (
      "a large shuffle",
      "-> k\n== k\n~ f()\n-> k\n== function f\n{shuffle:\n\(String(repeating: "- ~ t = 1\n", count: 500))}\n"
        + "VAR t = 0"
    ),
  ]

  @Test("Steps that get dearer use up a line's steps", arguments: loops) func dear(
    _ name: String, _ source: String
  ) throws {
    var story = Story(try program(source), stepLimit: 50_000)
    let error = #expect(throws: StoryError.self) { while true { _ = try story.continueLine() } }
    #expect(error?.message.contains("is there an endless loop?") == true, "\(name): \(error?.message ?? "")")
    #expect(error?.line != nil)
  }

  /// What would fill the memory, and what is said about it.
  static let growths: [(source: String, words: String)] = [
    ("VAR s = \"ab\"\n" + String(repeating: "~ s = \"{s}{s}\"\n", count: 40) + "-> END", "texts have grown"),
    (doubled + "~ s = s + s\n~ s = s + s\n~ s = s + s\n-> k\n== k\n{s}<>\n-> k", "texts have grown"),
    (
      doubled
        + "~ s = s + s\n~ s = s + s\n~ s = s + s\n-> k(40)\n== k(n)\n<- o\n{n > 0: -> k(n - 1)}\n-> DONE\n"
        + "== o\n+ x{s}\n-> DONE", "texts have grown"
    ),
    (
      "-> t(3000)\n== t(x)\n{x > 0: -> t(x - 1) ->}\n-> c(2000)\n== c(n)\n<- o\n{n > 0: -> c(n - 1)}\n-> DONE\n"
        + "== o\n+ x\n-> DONE", "too many choices"
    ),
  ]

  @Test("What fills the memory is stopped and named", arguments: growths) func growth(
    _ source: String, _ words: String
  ) throws {
    var story = try story(source)
    let error = #expect(throws: StoryError.self) { while story.canContinue { _ = try story.continueLine() } }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    #expect(error?.line != nil)
  }

  /// Four megabytes of blanks, and the same with a letter behind them.
  static let blanks =
    "VAR x = \" \"\nVAR y = \"\"\n" + String(repeating: "~ x = x + x\n", count: 22) + "~ y = x + \"a\"\n"

  @Test("The instruction that ends a line may pass a bound: the line is told, the next one is not")
  func boundAtTheEndOfALine() throws {
    var story = try story(Self.blanks + "A line.\n{x}{x}{x}{y}\nAnother.\n-> END")
    #expect(try story.continueLine().text == "A line.\n")
    let error = #expect(throws: StoryError.self) { while story.canContinue { _ = try story.continueLine() } }
    #expect(error?.message.contains("texts have grown") == true, "\(error?.message ?? "")")
    #expect(error?.line == 27)
  }

  @Test("The steps that the globals may take can be set, so that no story hangs before it has begun")
  func globals() throws {
    let json =
      #"{"inkVersion":21,"root":["\n","done",{"global decl":["ev",1,"/ev",{"->":"global decl"},null]}],"listDefs":{}}"#
    var story = Story(try StoryLoader.program(json: Array(json.utf8)), stepLimit: 1000)
    let error = #expect(throws: StoryError.self) { _ = try story.continueLine() }
    #expect(error?.message.contains("1000 steps") == true)
  }

  /// Found by fuzzing the loader: the string's end is never reached, and each step looked through all
  /// before it.
  static let endlessString = #"""
    {"inkVersion":21,"root":[[["ev","str",{"->":".^.s"},[{"#n":"$r1"}],"/str","/ev",
    {"s":["^take ","ev",{"VAR?":"x"},"out","/ev",{"->":".^.^.s"},null]}],null],"done",
    {"global decl":["ev",1,{"VAR=":"x"},"/ev","end",null]}],"listDefs":{}}
    """#

  @Test("A string without an end is stopped") func stringWithoutEnd() throws {
    var story = Story(try StoryLoader.program(json: Array(Self.endlessString.utf8)), stepLimit: 20_000)
    let error = #expect(throws: StoryError.self) { while story.canContinue { _ = try story.continueLine() } }
    #expect(error?.message.contains("is there an endless loop?") == true)
  }

  @Test("Real stories stay far within their steps") func ordinary() throws {
    var source =
      Self.list + "{LIST_COUNT(l - i1)} {LIST_COUNT(l ^ LIST_ALL(l))} {l ? (i1, i2)} {LIST_COUNT(l + l)}\n"
    source +=
      "{l == LIST_ALL(l)} {LIST_COUNT(LIST_INVERT(l - (i3, i4)))} {LIST_COUNT(LIST_RANGE(l, 10, 20))}\n"
    source += String(repeating: "{\"a\"}<>\n", count: 300) + "b"
    var story = Story(try program(source), stepLimit: 100_000)
    let text = try story.text()
    #expect(text == "999 1000 true 1000\ntrue 2 11\n" + String(repeating: "a", count: 300) + "b\n")
  }

  @Test(
    "A text is found in another wherever it stands",
    arguments: [
      ("", "", true), ("a", "", true), ("", "a", false), ("abcabd", "abd", true), ("aaab", "aab", true),
      ("ababab", "abac", false), ("xaabaaabaa", "aabaaabaa", true), ("abc", "abcd", false),
    ]) func finding(_ text: String, _ part: String, _ isFound: Bool) throws
  {
    var story = try story("VAR a = \"\(text)\"\nVAR b = \"\(part)\"\n{a ? b}")
    #expect(try story.text() == "\(isFound)\n")
  }
}
