import InkProgram
import InkRuntime

/// Plays a while and writes down what is seen; where several choices are up, the input's bytes decide.
struct Playing {
  private let input: [UInt8]
  private let savesEveryTurn: Bool
  private var seen = ""

  init(by input: [UInt8], savesEveryTurn: Bool = false) {
    self.input = input
    self.savesEveryTurn = savesEveryTurn
  }

  consuming func play(_ program: Program) -> String {
    var story = Story(program, stepLimit: 20_000)
    var player = self
    do throws(StoryError) {
      var taken = 0
      while taken < 30, try player.tell(&story), !story.choices.isEmpty {
        let byte = player.input.isEmpty ? 0 : player.input[taken % player.input.count]
        try story.choose(Int(byte) % story.choices.count)
        taken += 1
      }
    } catch {
      player.seen += "!! \(error.message)\n"
    }
    return player.seen
  }

  /// False: too much was told.
  private mutating func tell(_ story: inout Story) throws(StoryError) -> Bool {
    var lines = 0
    while story.canContinue {
      let line = try story.continueLine()
      seen += line.text + line.tags.joined(separator: ",") + line.errors.joined() + line.warnings.joined()
      lines += 1
      if lines > 100 || seen.utf8.count > 100_000 { return false }
    }
    for choice in story.choices { seen += choice.text + choice.tags.joined(separator: ",") + "\n" }
    guard savesEveryTurn else { return true }
    var compact = Story(story.program, stepLimit: story.stepLimit)
    try compact.load(story.save())
    var other = Story(story.program, stepLimit: story.stepLimit)
    try other.loadState(json: compact.stateJSON())
    story = other
    return true
  }
}
