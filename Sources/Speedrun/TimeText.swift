/// How times are written: minus is `−` (U+2212), digits below the last one shown are cut off, never rounded
/// up, so that a time is never shown as better or worse than the next whole digit.
extension Milliseconds {
  /// A time on a clock, to the millisecond: `0:09.042`, `14:44.391`, `1:02:03.004`.
  public var clock: String { text(digits: 3, alwaysMinutes: true) }

  /// A time to a tenth of a second, for columns of times to come: `14:38.7`.
  public var tenths: String { text(digits: 1, alwaysMinutes: true) }

  /// A length to a tenth of a second, without minutes below a minute: `12.4`, `1:02.0`.
  public var length: String { text(digits: 1, alwaysMinutes: false) }

  /// A difference, always with its sign: `−2.1`, `+0.0`, `+1:02.3`.
  public var delta: String { (count < 0 ? "" : "+") + length }

  /// A difference in words, for plain text: `2.1 seconds ahead`, `even`, `1:02.3 behind`.
  public var deltaInWords: String {
    if count == 0 { return "even" }
    let size = Milliseconds(abs(count))
    let unit = size.count < 60_000 ? " seconds" : ""
    return size.length + unit + (count < 0 ? " ahead" : " behind")
  }

  private func text(digits: Int, alwaysMinutes: Bool) -> String {
    let size = abs(count)
    let fraction = digits == 3 ? padded(size % 1000, 3) : String(size % 1000 / 100)
    let seconds = size / 1000 % 60
    let minutes = size / 60_000 % 60
    let hours = size / 3_600_000
    let sign = count < 0 ? "−" : ""
    if hours > 0 { return "\(sign)\(hours):\(padded(minutes, 2)):\(padded(seconds, 2)).\(fraction)" }
    if minutes > 0 || alwaysMinutes { return "\(sign)\(minutes):\(padded(seconds, 2)).\(fraction)" }
    return "\(sign)\(seconds).\(fraction)"
  }
}

/// `value` in at least `width` decimal digits.
func padded(_ value: Int, _ width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
