import InkCompiler
import InkProgram
import InkRuntime
import Testing

/// How a story is treated at every turn; the transcript must not show it.
enum TurnMode: CaseIterable, Sendable {
  case straight
  case savedAndLoaded
  case savedCompactly
  case undoneAndRedone

  func apply(_ story: inout Story) throws(StoryError) {
    switch self {
    case .straight: break
    case .savedAndLoaded:
      var other = Story(story.program)
      try other.loadState(json: story.stateJSON())
      story = other
    case .savedCompactly:
      var other = Story(story.program)
      try other.load(story.save())
      story = other
    case .undoneAndRedone:
      guard !story.choices.isEmpty else { return }
      let before = story
      try story.choose(story.choices.count - 1)
      while story.canContinue { _ = try story.continueLine() }
      story = before
    }
  }
}

@Suite(.enabled(if: ConformanceFolder.root != nil, "the public cases do not lie beside the package"))
struct ConformanceTests {
  @Test func thereAreCases() {
    #expect(!ConformanceCase.all.isEmpty && !RandomCase.all.isEmpty)
  }

  @Test("The suite's stories, from the reference's JSON", arguments: ConformanceCase.all)
  func transcript(of suiteCase: ConformanceCase) throws {
    let json = try #require(suiteCase.json)
    let expected = try #require(suiteCase.transcript)
    let program = try suiteCase.compiled() ?? StoryLoader.program(json: json)
    for mode in TurnMode.allCases {
      let program = mode == .straight ? try StoryLoader.program(json: json) : program
      var player = TranscriptPlayer(Story(program))
      player.atChoices = { (story) throws(StoryError) in try mode.apply(&story) }
      var input = suiteCase.input[...]
      var output = ""
      _ = player.play(input: { input.popFirst() }, output: { output += $0 })
      #expect(ConformanceFolder.normalized(output) == ConformanceFolder.normalized(expected), "\(mode)")
    }
  }

  @Test("Programs made at random, against the reference's traces", arguments: RandomCase.all)
  func trace(of random: RandomCase) throws {
    let json = try #require(ConformanceFolder.bytes(random.json))
    let expected = try #require(random.trace)
    let program = try StoryLoader.program(json: json)
    let number = Int(random.testDescription) ?? 0
    for mode in [.straight, TurnMode.allCases[1 + number % 3]] {
      var player = TracePlayer(Story(program), seed: 7)
      player.atChoices = { (story) throws(StoryError) in try mode.apply(&story) }
      var output = ""
      player.play(3) { output += $0 }
      #expect(output == expected, "\(mode)")
    }
  }
}
