import Game
import JSON
import Playthrough

/// What can be reached in the story, from its atlas; without one, nothing is counted.
struct StorySurvey {
  private let source: StorySource
  private var known: Atlas??
  private var counted: (progress: Progress, turns: Int)?

  init(_ desk: borrowing Desk) { source = desk.source }

  /// The ids of all endings, in the story's order.
  var endings: [String] { StoryAssets.endings(of: source) }

  mutating func atlas() -> Atlas? {
    if let known { return known }
    let atlas = BuiltInAtlas.of(source)
    known = .some(atlas)
    return atlas
  }

  /// What was reached of it; counted anew when lives have grown.
  mutating func progress(_ archive: Archive) -> Progress? {
    if let counted, counted.turns == archive.turnCount { return counted.progress }
    if var progress = counted?.progress {
      progress.update(archive)
      counted = (progress, archive.turnCount)
    } else {
      guard let atlas = atlas() else { return nil }
      counted = (Progress(archive, atlas: atlas), archive.turnCount)
    }
    return counted?.progress
  }
}
