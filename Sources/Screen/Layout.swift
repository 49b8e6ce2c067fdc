/// What a screen of a size can bear.
public enum SizeClass: Int, Comparable, Sendable {
  case tooSmall, pocket, small, standard, wide, broad

  public init(width: Int, height: Int) {
    self =
      if width < 20 || height < 6 {
        .tooSmall
      } else if height < 10 {
        .pocket
      } else if width >= 160, height >= 50 {
        .broad
      } else if width >= 100, height >= 30 {
        .wide
      } else if width >= 60, height >= 16 {
        .standard
      } else {
        .small
      }
  }

  public static func < (a: SizeClass, b: SizeClass) -> Bool { a.rawValue < b.rawValue }
}

/// The column that prose stands in: at most 66 columns, centred, with a margin of at least 2 for the marks.
public struct Column: Hashable, Sendable {
  public var x: Int
  public var measure: Int

  public init(width: Int, most: Int = 66) {
    x = max(2, (width - most) / 2)
    measure = max(1, min(most, width - x - 2))
  }
}
