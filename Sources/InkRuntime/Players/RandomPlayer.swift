/// The player that takes choices by a linear congruential generator. Every engine that plays a story exactly
/// shows the same under it.
public struct RandomPlayer: Sendable {
  public static let maximumChoices = 1000
  public static let maximumLines = 100_000

  private let seed: UInt32
  private var state: UInt32

  public init(seed: UInt32) {
    self.seed = seed
    state = seed
  }

  /// The seed of the i-th playthrough's story.
  public func storySeed(_ playthrough: Int) -> Int32 {
    Int32(truncatingIfNeeded: (seed &+ UInt32(truncatingIfNeeded: playthrough)) & 0x7FFF_FFFF)
  }

  /// The choice to take out of so many.
  public mutating func pick(_ count: Int) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return count > 0 ? Int(state >> 16) % count : 0
  }
}

/// Plays at random and tells everything that is seen.
public struct TracePlayer {
  public var story: Story
  public private(set) var choiceCount = 0
  public private(set) var lineCount = 0
  /// Called before each choice; may replace the story by one that is in the same state.
  public var atChoices: (inout Story) throws(StoryError) -> Void = { _ in }
  private var player: RandomPlayer

  public init(_ story: Story, seed: UInt32) {
    self.story = story
    player = RandomPlayer(seed: seed)
  }

  /// Plays so many times from the start, the random player's state going on from one to the next.
  public mutating func play(_ playthroughs: Int, output: (String) -> Void) {
    for playthrough in 0..<max(0, playthroughs) {
      output("=== playthrough \(playthrough)\n")
      story.reset()
      story.seed = player.storySeed(playthrough)
      do throws(StoryError) {
        try playOnce(output)
      } catch {
        output("!! EXCEPTION \(error.message)\n")
      }
    }
  }

  private mutating func playOnce(_ output: (String) -> Void) throws(StoryError) {
    var taken = 0
    while try tell(output) {
      try atChoices(&story)
      let choices = story.choices
      if choices.isEmpty || taken >= RandomPlayer.maximumChoices { return }
      for choice in choices {
        let tags = choice.tags.isEmpty ? "" : " # tags: " + choice.tags.joined(separator: ", ")
        output("\(choice.index + 1): \(choice.text)\(tags)\n")
      }
      let index = player.pick(choices.count)
      output("?> \(index + 1)\n")
      try story.choose(index)
      taken += 1
      choiceCount += 1
    }
  }

  /// Tells the lines up to the next choice. False: there were too many.
  private mutating func tell(_ output: (String) -> Void) throws(StoryError) -> Bool {
    var lines = 0
    while story.canContinue {
      let line = try story.continueLine()
      lineCount += 1
      lines += 1
      for message in line.errors + line.warnings { output("!! \(message)\n") }
      output(line.text)
      if !line.tags.isEmpty { output("# tags: " + line.tags.joined(separator: ", ") + "\n") }
      if lines >= RandomPlayer.maximumLines { return false }
    }
    return true
  }
}
