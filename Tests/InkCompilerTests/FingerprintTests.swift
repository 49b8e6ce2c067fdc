import InkCompiler
import InkProgram
import Testing

/// A save belongs to one program: what makes two stories play differently makes their fingerprints differ.
struct FingerprintTests {
  private func fingerprint(_ source: String) throws -> UInt64 {
    let compilation = StoryCompiler.compile(Array(source.utf8), name: "story.ink") { _ in nil }
    let tree = try #require(compilation.tree, "\(compilation.diagnostics)")
    return try StoryLoader.program(json: tree.json()).fingerprint
  }

  @Test(arguments: [
    ("{x}\n* (x) [Go] Gone.\n- -> END\n", "{x}\n+ (x) [Go] Gone.\n- -> END\n"),
    ("* Go\n- -> END\n", "* Go []\n- -> END\n"),
    ("LIST a = (b), c\n{a}\n", "LIST a = b, (c)\n{a}\n"),
    ("LIST a = b, c\nx\n", "LIST a = b, c = 5\nx\n"),
    ("LIST a = b, c\nx\n", "LIST a = b\nLIST c = d\nx\n"),
    ("VAR a = 1\nVAR b = 1\n{a}{b}\n", "VAR b = 1\nVAR a = 1\n{a}{b}\n"),
    ("{k}\n-> k\n=== k\n-> END\n", "{TURNS_SINCE(-> k)}\n-> k\n=== k\n-> END\n"),
    ("Line.\n", "Line!\n"),
  ])
  func whatPlaysDifferentlyDiffers(_ first: String, _ second: String) throws {
    #expect(try fingerprint(first) != fingerprint(second))
  }

  @Test func whereLinesStandDoesNotMatter() throws {
    #expect(try fingerprint("Line.\n-> END\n") == fingerprint("\n\n// A note.\nLine.\n-> END\n"))
  }
}
