import Cues
import InkRuntime

/// A way through the story: choices by number from 1, and what was met on it.
public struct Route: Sendable {
  public var numbers: [Int] = []
  public var beats: [String] = []
  public var scenes: [String] = []
  public var ending: String?
  public var error: StoryError?
  public var warnings: [String] = []

  mutating func take(_ passage: Passage) {
    beats += passage.beats
    scenes += passage.scenes
    warnings += passage.warnings
    ending = passage.ending ?? ending
    error = error ?? passage.error
  }
}

/// Why the canonical route could not be followed to its end.
public struct RouteError: Error, Sendable, CustomStringConvertible {
  /// The route up to there.
  public let route: Route
  public let reason: String

  public var description: String {
    let place = route.scenes.last.map { "in scene \($0), " } ?? ""
    return "\(place)after \(route.numbers.count) choices: \(reason)"
  }
}

extension Route {
  /// Most choices a route may have; a story that goes round in circles is stopped here.
  static let longest = 2_000

  /// Follows the choices that carry `# canon` from the start of `story` to its end.
  ///
  /// - Throws: where none, or more than one, of the choices on offer is the canonical one.
  public static func canon(of story: Story) throws(RouteError) -> Route {
    var story = story
    var route = Route()
    while true {
      route.take(story.passage())
      if let error = route.error { throw RouteError(route: route, reason: error.message) }
      let choices = story.choices
      if choices.isEmpty { return route }
      let canonical = choices.indices.filter { choices[$0].canon.takes }
      guard let index = canonical.first, canonical.count == 1 else {
        let texts = (canonical.isEmpty ? Array(choices.indices) : canonical).map { "\"\(choices[$0].text)\"" }
        throw RouteError(
          route: route,
          reason: canonical.isEmpty
            ? "none of \(texts.joined(separator: ", ")) carries # canon"
            : "\(texts.joined(separator: " and ")) both carry # canon")
      }
      guard route.numbers.count < longest else {
        throw RouteError(route: route, reason: "the route does not end")
      }
      route.numbers.append(index + 1)
      do { try story.choose(index) } catch { throw RouteError(route: route, reason: error.message) }
    }
  }

  /// Plays the choices given, and stops where one is not on offer.
  public static func playing(_ numbers: [Int], in story: Story) -> Route {
    var story = story
    var route = Route()
    route.take(story.passage())
    for number in numbers {
      guard story.choices.indices.contains(number - 1) else { break }
      do throws(StoryError) { try story.choose(number - 1) } catch {
        route.error = error
        break
      }
      route.numbers.append(number)
      route.take(story.passage())
    }
    return route
  }
}
