import InkCompiler
import InkSyntax
import Testing

/// Findings and where they land. In the sources, `^` on a line of its own stands below the place where the
/// finding has to be on the line before; these lines are taken out before compiling.
@Suite struct DiagnosticTests {
  private static func expect(_ message: String, _ marked: String) {
    var lines: [String] = []
    var expected: (line: Int, column: Int)?
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.last == "^", line.dropLast().allSatisfy({ $0 == " " }) {
        expected = (lines.count, line.count)
      } else {
        lines.append(String(line))
      }
    }
    let compilation = compile(lines.joined(separator: "\n"))
    guard let finding = compilation.diagnostics.first(where: { $0.message.contains(message) }) else {
      Issue.record("\(message): \(compilation.diagnostics.map(\.message))")
      return
    }
    #expect(finding.line == expected?.line, "\(message)")
    let shown = DiagnosticPrinter.readableForm(finding, compilation.syntax)
    #expect(shown.hasPrefix("story.ink:\(expected?.line ?? 0):\(expected?.column ?? 0): "), "\(shown)")
  }

  @Test func missingPlaces() {
    Self.expect("Divert target not found: '-> nowhere'", "Hello -> nowhere\n         ^")
    Self.expect("Function call target not found: '-> fnord'", "A {fnord()}\n   ^")
    Self.expect("Unresolved variable: x", "One\nTwo {x + 1}\n     ^")
    Self.expect("Could not find target for read count: -> a.b", "{a.b}\n ^")
    Self.expect("Failed to load: 'gone.ink'", "INCLUDE gone.ink\n        ^")
  }

  @Test func words() {
    Self.expect("Expected end of line but saw '} b'", "a } b\n  ^")
    Self.expect("Expected right side of '+' expression", "~ temp x = 1 +\n              ^")
    Self.expect("Can't use increment as sub-expression", "VAR x = 1\n~ temp y = 1 + x++\n               ^")
    Self.expect("Empty diverts (->) are only valid on choices", "a ->\n  ^")
    Self.expect("Expected closing ')' for function call", "{f(1}\n    ^")
    Self.expect("Expected the name of the knot", "== ==\n   ^")
    Self.expect("Logic following a '~' can't be that type of expression", "~ 1 + 2\n  ^")
    Self.expect("Expected close quote", "{\"abc}\n     ^")
    Self.expect("Expected end of line but saw ','", "LIST l = a, b,\n             ^\n-> END")
    Self.expect("Expected closing parenthesis ')'", "LIST l = a, b\n{(a, b,)}\n   ^")
    Self.expect("String expressions cannot contain diverts (->)", "A {\"to -> k\"}\n   ^\n== k\n-> END")
    Self.expect("You can't use a gather", "{true:\n- - a\n    ^\n}")
  }

  @Test func choices() {
    Self.expect("Choice is completely empty", "*\n^\n-> END")
    Self.expect("Blank choice", "* [] x\n^\n-> END")
    Self.expect("Expected closing ']'", "* a [b\n      ^")
  }

  @Test func names() {
    Self.expect("already contains flow named 'a'", "-> a\n== a\n-> END\n== a\n^\n-> END")
    Self.expect("A gather with the same label name 'g'", "- (g) a\n- (g) b\n^\n")
    Self.expect("VAR 'k': name has already been used for a knot", "VAR k = 1\n^\n-> k\n== k\n-> END")
    Self.expect("'not' cannot be used", "CONST not = 1\n^")
  }

  @Test func ends() {
    Self.expect("Apparent loose end", "-> k\n== k\nAnd then\n^")
    Self.expect(
      "Functions cannot be stitches", "-> k\n== k\n-> END\n= function f(a)\n^\nText\n= s\n-> END")
    Self.expect("Choices nested in conditionals", "{true:\n * a\n   b\n   ^\n * c\n}")
    Self.expect("Choices with conditions should be written: '* {condition} choice'", "{true:\n * a\n ^\n}")
  }

  @Test func columnsCountCharactersOfTheFileAsItIs() {
    Self.expect("Divert target not found", "/* é */ schön -> weg\n                 ^")
  }

  @Test func suggestions() {
    let compilation = compile("-> bakry\n== bakery\n-> END")
    #expect(compilation.diagnostics.first?.suggestion == "bakery")
    let report = DiagnosticPrinter.report(compilation)
    #expect(
      report == """
        story.ink:1:4: error: Divert target not found: '-> bakry'
            -> bakry
               ^
            did you mean 'bakery'?
        1 error, 0 warnings

        """)
    #expect(compile("VAR mood = 1\n{mod}").diagnostics.first?.suggestion == "mood")
  }

  @Test func allErrorsAtOnce() {
    let compilation = compile("a } b\n-> x\n{y}\n~ temp\n")
    #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.line) == [1, 4, 2, 3])
  }

  @Test func filesAreNamedAsTheyWereIncluded() {
    let compilation = compile("INCLUDE sub/b.ink\n", files: ["sub/b.ink": "ok\n-> c\n"])
    let messages = compilation.diagnostics.map { DiagnosticPrinter.referenceForm($0, compilation.syntax) }
    #expect(messages == ["ERROR: 'sub/b.ink' line 2: Divert target not found: '-> c'"])
  }

  @Test func whatIsIgnoredIsSaid() {
    let compilation = compile("a\n}\nb")
    #expect(compilation.tree != nil)
    #expect(compilation.diagnostics.map(\.line) == [2])
  }
}
