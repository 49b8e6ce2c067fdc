import InkCompiler
import InkSyntax
import Testing

/// Inputs that fuzzing found, each cut down to what made the trouble.
@Suite struct FindingTests {
  @Test(
    "A string that is stepped is quoted by the error about it", arguments: ["\"abc\"++", "x----\"abc\"--"])
  func steppedString(_ expression: String) {
    let source = "VAR x = 1\n{\(expression)}\n-> END"
    let compilation = StoryCompiler.compile(Array(source.utf8), name: "found.ink")
    let messages = compilation.diagnostics.map(\.message)
    let wanted = "can only increment and decrement variables, but saw "
    #expect(messages.contains { $0.hasPrefix(wanted) && $0.contains("abc") }, "\(messages)")
  }

  @Test("A constant that is made of itself, or doubles again and again, is an error only")
  func constants() {
    let doubling = (1...60).map { "CONST a\($0) = \"{a\($0 - 1)}{a\($0 - 1)}\"\n" }.joined()
    for source in ["CONST a = \"{a}\"\n{a}", "CONST a0 = 1\n\(doubling){a60}"] {
      let compilation = StoryCompiler.compile(Array(source.utf8), name: "found.ink")
      #expect(compilation.diagnostics.contains { $0.message == "Constant strings cannot contain any logic." })
    }
  }

  @Test("Of a great many findings a report shows the first thousand")
  func manyFindings() {
    let items = String(repeating: "a, ", count: 2000)
    let compilation = StoryCompiler.compile(Array("LIST l = a\n{(\(items)a)}\n".utf8), name: "found.ink")
    #expect(DiagnosticPrinter.report(compilation).hasSuffix("\nand 1000 more\n0 errors, 2000 warnings\n"))
  }

  private func messages(_ source: String) -> [String] {
    let compilation = StoryCompiler.compile(Array(source.utf8), name: "found.ink")
    #expect(compilation.diagnostics.allSatisfy { !$0.message.isEmpty })
    return compilation.diagnostics.map(\.message)
  }

  @Test("What only follows from a declaration that was not understood is not said")
  func consequences() {
    let missing = "Divert target not found: '-> shop'"
    #expect(messages("-> shop\na } b\n== shop\n-> END").contains(missing) == false)
    #expect(messages("-> shop\n~ temp\n== the shop\n-> END").contains(missing) == false)
    #expect(messages("-> shop\n~ temp\n").contains(missing))
    #expect(messages("-> shop\n~ temp\n== ==\n-> END").contains(missing) == false)
    #expect(messages("{mood}\nVAR \u{201C}mood\u{201D} = 1\n").contains("Unresolved variable: mood") == false)
    #expect(messages("~ mood = 1\n~ mood++\n~ temp\n").count == 1)
    #expect(messages("~ temp\n{true:\n * a\n   b\n}\n").count == 1)
  }

  @Test("A name is declared by a word, not by a part of one") func partsOfWords() {
    #expect(messages("{mood}\nVAR moody =\n").contains("Unresolved variable: mood"))
  }

  /// Each is so large that work that grows with its square would never end.
  static let large: [(name: String, source: String)] = [
    (
      "diverts after an error",
      "~ temp\n" + (0..<20_000).map { "-> no_place_of_this_name_\($0)\n== k\($0)\n" }.joined()
    ),
    (
      "a list of many items",
      "LIST l = " + (0..<20_000).map { "i\($0)" }.joined(separator: ", ") + "\n{("
        + (0..<20_000).map { "i\($0)" }.joined(separator: ", ") + ")}\n"
    ),
    ("many loose ends", (0..<20_000).map { "* c\($0)\n" }.joined()),
    (
      "many names that nothing has",
      (0..<10_000).map { "VAR v\($0) = 1\n{no_variable_of_this_name_\($0)}\n" }.joined()
    ),
  ]

  @Test("Findings about large sources come in time", arguments: large) func largeSources(
    _ name: String, _ source: String
  ) {
    let compilation = StoryCompiler.compile(Array(source.utf8), name: "found.ink")
    if let tree = compilation.tree { _ = StoryLoader.program(from: tree) }
    #expect(!compilation.diagnostics.isEmpty || compilation.tree != nil)
  }
}
