import InkRuntime
import JSON
import Playthrough

/// Figures of a story: how much is written, and how much of it a life shows.
public struct Stats: Equatable, Sendable {
  /// Words that a player can read, without tags and logic.
  public var words: Int
  public var scenes: Int
  /// Choices written in the source, fallbacks excepted.
  public var choices: Int
  public var endings: Int
  /// Words of a playthrough by chance: least, median, most.
  public var lifeWords: (least: Int, median: Int, most: Int)
  /// Choices of a playthrough by chance: least, median, most.
  public var lifeChoices: (least: Int, median: Int, most: Int)
  /// The share of its text that a life by chance has in common with the next one; mean, 0 to 1.
  public var sharedText: Double
  /// The share of options after which something later can tell the difference; 0 to 1, `nil` without an
  /// atlas.
  public var remembered: Double?

  public static func == (left: Stats, right: Stats) -> Bool { left.json == right.json }

  /// - Parameter lives: how many playthroughs by chance to measure, at least 2.
  public init(story: Story, inventory: Inventory, atlas: Atlas?, lives: Int, seed: UInt32) {
    words = inventory.words
    scenes = inventory.scenes.count
    choices = inventory.choices
    endings = inventory.endings.count
    var player = RandomPlayer(seed: seed)
    var counts: [Int] = []
    var turns: [Int] = []
    var shared = 0.0
    var last: RandomLife?
    for _ in 0..<max(lives, 2) {
      let life = RandomLife(of: story, player: &player)
      counts.append(life.words)
      turns.append(life.route.numbers.count)
      if let last { shared += life.shared(with: last) }
      last = life
    }
    lifeWords = Self.spread(counts)
    lifeChoices = Self.spread(turns)
    sharedText = shared / Double(counts.count - 1)
    remembered = atlas.map { atlas in
      let offered = atlas.options.filter { atlas.decisions[$0.decision].options.count > 1 }
      return Double(offered.count { $0.isRemembered }) / Double(max(offered.count, 1))
    }
  }

  private static func spread(_ numbers: [Int]) -> (least: Int, median: Int, most: Int) {
    let sorted = numbers.sorted()
    return (sorted.first ?? 0, sorted.isEmpty ? 0 : sorted[sorted.count / 2], sorted.last ?? 0)
  }

  public var json: JSONValue {
    var object: JSONObject = [
      "words": .integer(Int64(words)), "scenes": .integer(Int64(scenes)), "choices": .integer(Int64(choices)),
      "endings": .integer(Int64(endings)),
      "playthroughWords": Self.json(lifeWords), "playthroughChoices": Self.json(lifeChoices),
      "sharedText": .number(sharedText),
      "choicesPerScene": .number(Double(choices) / Double(max(scenes, 1))),
    ]
    object["rememberedChoices"] = remembered.map { .number($0) }
    return .object(object)
  }

  private static func json(_ spread: (least: Int, median: Int, most: Int)) -> JSONValue {
    [
      "least": .integer(Int64(spread.least)), "median": .integer(Int64(spread.median)),
      "most": .integer(Int64(spread.most)),
    ]
  }

  /// The figures as lines of text.
  public var text: String {
    let percent = { (share: Double) in "\(Int((share * 100).rounded())) %" }
    var lines = [
      "\(words) words, \(scenes) scenes, \(choices) choices, \(endings) endings",
      "\((Double(choices) / Double(max(scenes, 1)) * 10).rounded() / 10) choices a scene",
      "A playthrough by chance: \(lifeWords.median) words (\(lifeWords.least) to \(lifeWords.most)), "
        + "\(lifeChoices.median) choices (\(lifeChoices.least) to \(lifeChoices.most))",
      "Two of them share \(percent(sharedText)) of their text",
    ]
    if let remembered {
      lines.append("\(percent(remembered)) of the choices are remembered by something later")
    }
    return lines.joined(separator: "\n")
  }
}
