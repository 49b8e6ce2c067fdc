import Playthrough

/// What to say about a life that an older version of the story began.
public struct CarriedReport: Equatable, Sendable {
  public var lines: [String]

  public init(_ carried: Carried) {
    guard let missing = carried.missing else {
      lines = ["The story has changed since. All \(carried.turns) turns of this life still hold."]
      return
    }
    lines = [
      "The story has changed since. \(carried.told) of the \(carried.turns) turns of this life still hold.",
      "The choice \"\(missing.text)\" no longer exists where it was taken: the life stops before it.",
      "The turns behind it are kept, as they were.",
    ]
  }
}
