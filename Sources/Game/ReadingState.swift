/// Where a reader is within the latest passage.
public struct ReadingState: Equatable, Sendable {
  /// A row of the text: a block, and a row within it as it was wrapped when the place was noted.
  struct Anchor: Equatable, Sendable {
    var block: Int
    var row: Int
  }

  /// The last stop of the script that has been reached.
  var stop = 0
  /// The first row shown; nil once the end of the page is in sight, which then stays in sight.
  var anchor: Anchor?
  /// The first row that no screen before this one has shown; nil where all of them are new.
  var fresh: Anchor?
  var selected = 0
  /// On a pocket screen: the choices are shown, in place of the text.
  var showsChoices = false
  /// How many letters of the stop are typed already; nil: all.
  var typed: Int?
  /// The page of the ending is shown.
  var isAtEnding = false
  /// The first row of the ending's decisions that is shown.
  var firstDecision = 0
  /// How many rows the whole life is scrolled back; nil: the present is shown.
  var back: Int?
  /// The words that are looked for in the life, while they are typed.
  var find: String?

  public init() {}
}
