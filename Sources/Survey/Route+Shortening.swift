import InkRuntime

extension Route {
  /// A short canonical route: the canonical one, with every detour left out that one other choice avoids.
  /// No choice is passed over that a beat fixes. It is found without an atlas; a shorter one may exist.
  ///
  /// O(choices² of the route): some ten thousand choices are played.
  ///
  /// - Throws: where the canonical route itself does not come to its end.
  public static func shortCanon(of story: Story) throws(RouteError) -> Route {
    let canon = try canon(of: story)
    var best = canon.numbers
    var here = story
    _ = here.passage()
    var place = 0
    while place < best.count {
      let choices = here.choices
      let isFixed = choices.contains { $0.canon.must }
      for other in choices.indices where !isFixed && other != best[place] - 1 {
        let limit = best.count - place - 1
        guard let tail = tail(behind: other, of: here, within: limit) else { continue }
        let numbers = Array(best[..<place]) + [other + 1] + tail
        let route = playing(numbers, in: story)
        if route.beats == canon.beats, route.ending == canon.ending { best = numbers }
      }
      guard (try? here.choose(best[place] - 1)) != nil else { break }
      _ = here.passage()
      place += 1
    }
    return playing(best, in: story)
  }

  /// The choices behind another one, by the canonical marks, up to an ending; `nil` where they are not fewer
  /// than `limit`.
  private static func tail(behind choice: Int, of story: Story, within limit: Int) -> [Int]? {
    var story = story
    var numbers: [Int] = []
    guard (try? story.choose(choice)) != nil else { return nil }
    while true {
      if story.passage().ending != nil { return numbers }
      let choices = story.choices
      guard !choices.isEmpty, numbers.count + 1 < limit else { return nil }
      let index = choices.firstIndex { $0.canon.must } ?? choices.firstIndex { $0.canon.takes } ?? 0
      guard (try? story.choose(index)) != nil else { return nil }
      numbers.append(index + 1)
    }
  }
}
