import InkProgram
import InkRuntime
import Playthrough

/// Guided random play: it reaches, in a state space too large to be exhausted, what an exploration cut
/// short has not reached.
extension Exploration {
  /// Plays `lives` lives, the beginnings in turn, and adds what they reach to the answers. Three times in
  /// four the option that was taken least often is chosen, else one by chance.
  public mutating func wander(lives: Int, seed: UInt32) {
    var player = RandomPlayer(seed: seed)
    for life in 0..<lives {
      hasEnded = false
      wander(beginnings[life % beginnings.count], player: &player)
    }
    hasEnded = nil
  }

  private mutating func wander(_ beginning: Beginning, player: inout RandomPlayer) {
    var story = beginning.story
    var act = 0
    var route: [Int] = []
    var answer = told(&story, option: -1, act: &act, facts: beginning.facts)
    note(answer, route, beginning.facts)
    while route.count < RandomLife.longest {
      let offered = answers.all[Int(answer)].offered
      guard !offered.isEmpty else { return }
      let index = pick(among: offered, player: &player)
      taken[offered[index], default: 0] += 1
      route.append(index + 1)
      do throws(StoryError) { try story.choose(index) } catch { return }
      answer = told(&story, option: offered[index], act: &act, facts: beginning.facts)
      note(answer, route, beginning.facts)
    }
  }

  private func pick(among offered: [Int], player: inout RandomPlayer) -> Int {
    guard player.next(4) != 0 else { return player.next(offered.count) }
    let counts = offered.map { taken[$0] ?? 0 }
    let least = counts.min() ?? 0
    let candidates = counts.indices.filter { counts[$0] == least }
    return candidates[player.next(candidates.count)]
  }

  /// Keeps the shortest way to each ending; one without facts goes before one with.
  private mutating func note(_ answer: Int32, _ route: [Int], _ facts: [String]) {
    let ending = answers.all[Int(answer)].ending
    guard ending >= 0 else { return }
    hasEnded = true
    if let known = wandered[ending], (known.facts.count, known.route.count) <= (facts.count, route.count) {
      return
    }
    let id = answers.endings.all[ending]
    wandered[ending] = Atlas.Ending(
      id: id, title: answers.titles["ending \(id)"] ?? id, facts: facts, route: route)
  }
}
