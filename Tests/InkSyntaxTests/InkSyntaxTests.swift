import InkSyntax
import Testing

private func parse(_ source: String) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
  Parser.parse(Array(source.utf8), name: "story.ink")
}

@Suite struct CommentTests {
  private func texts(_ source: String) -> [String] {
    let tree = parse(source).tree
    return tree.children(of: tree.root).filter { tree[$0].kind == .text }
      .map { String(decoding: tree.text(of: $0), as: UTF8.self) }
  }

  @Test func lineCommentsEndWithTheLine() {
    #expect(texts("a // b\nc") == ["a", "c"])
  }

  @Test func blockCommentsKeepTheirLineEnds() {
    #expect(texts("a /* b */ c") == ["a  c"])
    let tree = parse("/* one\ntwo */ x").tree
    let text = tree.children(of: tree.root).first { tree[$0].kind == .text }
    #expect(text.map { tree[$0].line } == 2)
  }

  @Test func emptyBlockIsText() {
    #expect(texts("a /**/ b") == ["a /**/ b"])
  }

  @Test func openBlockGoesToTheEnd() {
    #expect(texts("a /* b\nc") == ["a"])
  }
}

@Suite struct TreeTests {
  private func kinds(_ source: String) -> [SyntaxKind] {
    let tree = parse(source).tree
    return tree.children(of: tree.root).map { tree[$0].kind }
  }

  @Test func storyEndsInAGatherAndDone() {
    #expect(kinds("") == [.gather, .divert])
  }

  @Test func tagsAloneEndNoLine() {
    #expect(kinds("# a\nb") == [.tagStart, .text, .tagEnd, .text, .newline, .gather, .divert])
  }

  @Test func dashBeforeAnArrowIsNoGather() {
    #expect(kinds("-> END").first == .divert)
    #expect(kinds("- -> END").first == .gather)
  }

  @Test func sequencesAndExpressionsAreToldApart() {
    func inner(_ source: String) -> SyntaxKind? {
      let tree = parse(source).tree
      return tree.children(of: tree.root).first.flatMap { tree.children(of: $0).first }.map { tree[$0].kind }
    }
    #expect(inner("{a}") == .output)
    #expect(inner("{a|b}") == .sequence)
    #expect(inner("{a || b}") == .sequence)
    #expect(inner("{(a or b)}") == .output)
    #expect(inner("{!a|b}") == .sequence)
    #expect(inner("{a: b}") == .conditional)
    #expect(inner("{shuffle once: a|b}") == .sequence)
  }

  @Test func linesAreCountedFromOne() {
    let tree = parse("a\r\n\r\nb\n* c").tree
    #expect(tree.children(of: tree.root).map { tree[$0].line } == [1, 1, 3, 3, 4, 4, 4])
  }
}

@Suite struct HostileSourceTests {
  @Test(arguments: [
    "{", "(", "{a:", "{(", "\"", "{\"{", "- ", "* ", "{\n-", "-> a(", "= ", "<-", "{-", "{!", "(a.",
  ])
  func repeatedOpenings(piece: String) {
    let (tree, _) = parse(String(repeating: piece, count: 3000))
    #expect(!tree.nodes.isEmpty)
  }

  @Test func bytesThatAreNoText() {
    var state: UInt32 = 12345
    for _ in 0..<200 {
      let bytes = (0..<64).map { _ -> UInt8 in
        state = state &* 1_664_525 &+ 1_013_904_223
        return UInt8(truncatingIfNeeded: state >> 24)
      }
      let (tree, _) = Parser.parse(bytes, name: "x")
      #expect(!tree.nodes.isEmpty)
    }
  }

  @Test func numbersBeyondAllBounds() {
    let digits = String(repeating: "9", count: 5000)
    #expect(parse("{\(digits)}").diagnostics.contains { $0.severity == .error })
    #expect(parse("LIST l = a = \(digits)").diagnostics.contains { $0.severity == .error })
  }

  @Test func filesThatIncludeThemselves() {
    let text = Array("INCLUDE a.ink\n".utf8)
    let (_, diagnostics) = Parser.parse(text, name: "a.ink", reader: { _ in text })
    #expect(diagnostics.map(\.message) == ["Recursive INCLUDE detected: 'a.ink' is already open."])
    let (_, others) = Parser.parse(text, name: "b.ink", reader: { _ in Array("INCLUDE ./x/../b.ink\n".utf8) })
    #expect(others.count == 1)
  }
}
