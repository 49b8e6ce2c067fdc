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
}
