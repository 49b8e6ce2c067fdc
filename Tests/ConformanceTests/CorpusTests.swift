import InkCompiler
import InkProgram
import InkRuntime
import Testing

@Suite struct CorpusTests {
  @Test(
    "Cases of our own, compiled, through JSON and from an image, in every mode", arguments: CorpusCase.all)
  func transcript(of corpusCase: CorpusCase) throws {
    let source = try #require(ConformanceFolder.bytes(corpusCase.source))
    let expected = try #require(corpusCase.transcript)
    let compilation = StoryCompiler.compile(source, name: corpusCase.source.lastPathComponent) {
      corpusCase.included($0)
    }
    let tree = try #require(compilation.tree, "\(DiagnosticPrinter.report(compilation))")
    let compiled = StoryLoader.program(from: tree)
    let loaded = try StoryLoader.program(json: tree.json())
    let image = compiled.image
    let restored = try image.withUnsafeBufferPointer { try Program(image: $0) }
    #expect(restored.image == image)
    for mode in TurnMode.allCases {
      for program in mode == .straight ? [compiled, loaded, restored] : [compiled] {
        var player = TranscriptPlayer(Story(program))
        player.atChoices = { (story) throws(StoryError) in try mode.apply(&story) }
        var input = corpusCase.input[...]
        var output = ""
        _ = player.play(input: { input.popFirst() }, output: { output += $0 })
        #expect(ConformanceFolder.normalized(output) == ConformanceFolder.normalized(expected), "\(mode)")
      }
    }
  }
}
