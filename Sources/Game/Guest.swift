import Cues

/// How a story that is not the game's own names itself.
///
/// The game says nothing about such a story that it cannot know: no content note, no picture, no clock.
public struct Guest: Equatable, Sendable {
  public let title: String
  public let author: String?

  /// - Parameters:
  ///   - tags: those at the very top of the story; `# title: …` and `# author: …` are taken.
  ///   - fallback: the title where no tag has one.
  public init(tags: [String], fallback: String) {
    var title: String?
    var author: String?
    for cue in Cue.cues(in: tags) {
      if case .title(let text) = cue { title = text }
      if case .author(let text) = cue { author = text }
    }
    self.title = title ?? fallback
    self.author = author
  }

  /// What stands under the title.
  var byline: String { author.map { "by \($0)" } ?? "A story in ink" }
}
