import Cues
import InkRuntime

/// Chooses at random, the same way each time: the generator of `inkc trace`.
public struct RandomPlayer: Sendable {
  private var state: UInt32

  public init(seed: UInt32) { state = seed }

  /// A number from 0 to `count` − 1; `count` is at least 1.
  public mutating func next(_ count: Int) -> Int {
    state = state &* 1_664_525 &+ 1_013_904_223
    return Int(state >> 16) % max(count, 1)
  }
}

/// One playthrough by chance.
public struct RandomLife: Sendable {
  public var route = Route()
  public var words = 0
  /// Words of each distinct piece of text that was shown.
  public var pieces: [Piece: Int] = [:]

  /// Most choices; a story that goes round in circles is stopped here.
  static let longest = 1_000

  public init(of story: Story, player: inout RandomPlayer) {
    var story = story
    take(story.passage())
    while !story.choices.isEmpty, route.error == nil, route.numbers.count < Self.longest {
      let index = player.next(story.choices.count)
      do throws(StoryError) { try story.choose(index) } catch {
        route.error = error
        return
      }
      route.numbers.append(index + 1)
      take(story.passage())
    }
  }

  private mutating func take(_ passage: Passage) {
    route.take(passage)
    for line in passage.lines {
      words += wordCount(line.text)
      for piece in line.pieces { pieces[piece] = wordCount(piece.text) }
    }
  }

  /// The share of this life's text, in words of distinct pieces, that the other one showed too; 0 to 1.
  public func shared(with other: RandomLife) -> Double {
    let whole = pieces.values.reduce(0, +)
    guard whole > 0 else { return 0 }
    let common = pieces.reduce(0) { other.pieces[$1.key] == nil ? $0 : $0 + $1.value }
    return Double(common) / Double(whole)
  }
}
