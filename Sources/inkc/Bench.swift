import ArgumentParser
import InkProgram
import InkRuntime

/// Measures how fast a story plays under the random player.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Play a story at random and measure.")

  @Argument(help: "The story, .ink or .json.") var file: String
  @Option(help: "The seed of the random player.") var seed: UInt32 = 0
  @Option(help: "How often to play.") var playthroughs = 1

  struct Figures {
    var choices = 0
    var lines = 0
    var chars = 0
    var bytes = 0
    var errors = 0
    var hash: UInt64 = 14_695_981_039_346_656_037

    /// FNV-1a, and the number of Unicode scalars, over UTF-8.
    mutating func add(_ text: [UInt8]) {
      var hash = hash
      var scalars = 0
      text.withUnsafeBufferPointer { text in
        for byte in text {
          hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
          if byte & 0xC0 != 0x80 { scalars &+= 1 }
        }
      }
      self.hash = hash
      chars += scalars
      bytes += text.count
    }

    /// The hash alone.
    mutating func mix(_ text: [UInt8]) {
      var hash = hash
      text.withUnsafeBufferPointer { text in
        for byte in text { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
      }
      self.hash = hash
    }
  }

  func run() throws {
    let clock = ContinuousClock()
    let loadStart = clock.now
    let program = try StoryFile.load(file)
    var story = Story(program)
    let loadTime = clock.now - loadStart
    var player = RandomPlayer(seed: seed)
    var figures = Figures()
    let start = clock.now
    for playthrough in 0..<max(0, playthroughs) {
      story.reset()
      story.seed = player.storySeed(playthrough)
      play(&story, &player, &figures)
    }
    let seconds = Bench.seconds(clock.now - start)
    let rate = seconds > 0 ? Double(figures.choices) / seconds : 0
    print(
      "playthroughs=\(playthroughs) choices=\(figures.choices) lines=\(figures.lines) chars=\(figures.chars) "
        + "bytes=\(figures.bytes) hash=\(String(figures.hash, radix: 16)) errors=\(figures.errors) "
        + "load_ms=\(Bench.rounded(Bench.seconds(loadTime) * 1000)) seconds=\(Bench.rounded(seconds)) "
        + "choices_per_s=\(Int(rate))")
  }

  private func play(_ story: inout Story, _ player: inout RandomPlayer, _ figures: inout Figures) {
    var text: [UInt8] = []
    var taken = 0
    var linesSinceChoice = 0
    do throws(StoryError) {
      while true {
        while story.canContinue {
          try story.continueLine(into: &text)
          figures.add(text)
          figures.lines += 1
          linesSinceChoice += 1
          if story.hasLineMessages { figures.errors += story.lineMessages.count }
          if linesSinceChoice >= RandomPlayer.maximumLines { return }
        }
        let count = story.choiceCount
        if count == 0 || taken >= RandomPlayer.maximumChoices { return }
        text.removeAll(keepingCapacity: true)
        story.appendChoiceTexts(to: &text)
        figures.mix(text)
        try story.choose(player.pick(count))
        taken += 1
        figures.choices += 1
        linesSinceChoice = 0
      }
    } catch {
      figures.errors += 1
    }
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func rounded(_ value: Double) -> Double { (value * 10000).rounded() / 10000 }
}
