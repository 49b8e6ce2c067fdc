/// How many cells a terminal gives to text. Equal to glibc's `wcwidth`, which curses itself goes by, so
/// that the layout and the terminal agree.
public enum Width {
  /// The cells of one scalar: 0 for a combining mark, 2 for Hangul and Han, and −1 where none is known
  /// (controls, unassigned scalars). A binary search, after a short way out for ASCII.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20, value < 0x7f { return 1 }
    var low = 0
    var high = widthRuns.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if widthRuns[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return Int(widthRuns[low] & 3) - 1
  }

  /// The cells of a text; scalars without a known width count as one, since they are drawn as `�`.
  public static func of(_ text: some StringProtocol) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      let width = of(scalar)
      sum += width < 0 ? 1 : width
    }
    return sum
  }

  /// The longest beginning of a text that fits into so many cells; if anything is cut, it ends in `…`.
  public static func cut(_ text: String, to cells: Int) -> String {
    if of(text) <= cells { return text }
    if cells < 1 { return "" }
    var room = cells - 1
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let width = max(of(scalar), 0)
      if width > room { break }
      room -= width
      kept.append(scalar)
    }
    while let last = kept.last, last == " " { kept.removeLast() }
    kept.append("…")
    return String(kept)
  }
}
