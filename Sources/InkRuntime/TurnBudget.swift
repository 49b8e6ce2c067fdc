/// What a turn, from one choice to the next, has used up. A story that never offers a choice and never ends
/// is stopped by one of the bounds, each far beyond any real turn.
struct TurnBudget: Sendable {
  /// Of text, in UTF-8; those who collect a turn's lines must be able to hold them.
  static let byteLimit = 1 << 26
  /// A turn may take so many times the steps of a line.
  static let stepFactor = 10

  var lines = 0
  var steps = 0
  var bytes = 0

  /// What a story that is beyond its bounds is to be told; nil within them.
  @inline(__always) func complaint(lineLimit: Int, stepLimit: Int) -> String? {
    if lines < lineLimit && steps / Self.stepFactor < stepLimit && bytes < Self.byteLimit { return nil }
    return words(lineLimit, stepLimit)
  }

  private func words(_ lineLimit: Int, _ stepLimit: Int) -> String {
    let done =
      lines >= lineLimit
      ? "told \(lines) lines" : bytes >= Self.byteLimit ? "told \(bytes) bytes" : "ran \(steps) steps"
    return "The story \(done) without a choice; is there an endless loop?"
  }
}
