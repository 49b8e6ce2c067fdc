import InkCompiler
import InkProgram
import InkRuntime
import Testing

@Suite struct CorpusTests {
  @Test(
    "Cases of our own, compiled, through JSON and from an image, in every mode", arguments: CorpusCase.all)
  func transcript(of corpusCase: CorpusCase) throws {
    #expect(try corpusCase.differences() == [])
  }
}

extension CorpusCase {
  /// Where the case's transcripts are not as they must be: the mode and the first line that differs. Played
  /// straight from source, through JSON and from an image; saved and loaded, and undone and redone, at
  /// every turn.
  func differences() throws -> [String] {
    guard let source = ConformanceFolder.bytes(self.source), let transcript else { return ["cannot be read"] }
    let expected = ConformanceFolder.normalized(transcript)
    let compilation = StoryCompiler.compile(source, name: self.source.lastPathComponent) { included($0) }
    guard let tree = compilation.tree else { return [DiagnosticPrinter.report(compilation)] }
    let compiled = StoryLoader.program(from: tree)
    let loaded = try StoryLoader.program(json: tree.json())
    let image = compiled.image
    let restored = try image.withUnsafeBufferPointer { try Program(image: $0) }
    var differences = restored.image == image ? [] : ["the image of what an image gave is another"]
    for mode in TurnMode.allCases {
      for program in mode == .straight ? [compiled, loaded, restored] : [compiled] {
        let lines = ConformanceFolder.normalized(play(program, mode))
        guard lines != expected else { continue }
        let index = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let first = index ?? min(lines.count, expected.count)
        let (got, wanted) = (lines.dropFirst(first).first, expected.dropFirst(first).first)
        differences.append("\(mode), line \(first + 1): '\(got ?? "the end")', not '\(wanted ?? "the end")'")
      }
    }
    return differences
  }

  private func play(_ program: Program, _ mode: TurnMode) -> String {
    var player = TranscriptPlayer(Story(program))
    player.atChoices = { (story) throws(StoryError) in try mode.apply(&story) }
    var input = input[...]
    var output = ""
    _ = player.play(input: { input.popFirst() }, output: { output += $0 })
    return output
  }
}
