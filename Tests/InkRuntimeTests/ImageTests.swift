import InkCompiler
import InkProgram
import InkRuntime
import Testing

@Suite struct ImageTests {
  private let image = StoryLoader.program(
    from: StoryCompiler.compile(
      Array(
        """
        LIST tools = hammer, (saw)
        VAR hands = 2
        -> shed
        == shed
        {tools} {hands} {~a|b}
        * [Leave] -> END
        """.utf8), name: "shed.ink"
    ).tree ?? ContainerTree()
  ).image

  private func load(_ bytes: [UInt8]) throws -> Program {
    try bytes.withUnsafeBufferPointer { try Program(image: $0) }
  }

  @Test func aStoryPlaysFromItsImage() throws {
    var story = Story(try load(image))
    #expect(try story.continueLine().text.hasPrefix("saw 2 "))
    #expect(story.choices.map(\.text) == ["Leave"])
  }

  @Test func anImageThatIsCutShortIsRefused() {
    for count in 0..<image.count {
      #expect(throws: ImageError.self) { try load(Array(image.prefix(count))) }
    }
  }
}
