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
}
