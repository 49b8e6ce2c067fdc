/// Dates of the proleptic Gregorian calendar in UTC, from and to seconds since 1970.
///
/// The day arithmetic is Howard Hinnant's (`days_from_civil`), valid for the years 1 to 9999 taken here.
public struct UTCDate: Hashable, Sendable {
  public var year, month, day, hour, minute, second: Int

  /// Seconds outside the years 1 to 9999 are brought to the nearest end.
  public init(seconds: Int) {
    let seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
    let days = (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400
    let rest = seconds - days * 86_400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
  }

  public var seconds: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    return days * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// As splits files write it: `03/14/2026 20:00:00`, month first.
  public var slashed: String {
    "\(padded(month, 2))/\(padded(day, 2))/\(padded(year, 4)) \(time)"
  }

  /// `2026-03-14T20:00:00Z`.
  public var iso: String { "\(day(separator: "-"))T\(time)Z" }

  /// `2026-03-14 20:00`, for lists.
  public var short: String { "\(day(separator: "-")) \(padded(hour, 2)):\(padded(minute, 2))" }

  private var time: String { "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))" }
  private func day(separator: String) -> String {
    "\(padded(year, 4))\(separator)\(padded(month, 2))\(separator)\(padded(day, 2))"
  }

  /// Reads what `slashed` writes.
  public init?(slashed text: String) {
    guard let numbers = Self.numbers(in: text, shape: "99/99/9999 99:99:99") else { return nil }
    self.init(numbers[2], numbers[0], numbers[1], numbers[3...])
  }

  /// Reads what `iso` writes.
  public init?(iso text: String) {
    guard let numbers = Self.numbers(in: text, shape: "9999-99-99T99:99:99Z") else { return nil }
    self.init(numbers[0], numbers[1], numbers[2], numbers[3...])
  }

  private init?(_ year: Int, _ month: Int, _ day: Int, _ time: ArraySlice<Int>) {
    let time = Array(time)
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day), time.count == 3,
      time[0] < 24, time[1] < 60, time[2] < 60
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    (hour, minute, second) = (time[0], time[1], time[2])
  }

  /// The numbers of a text of exactly that shape, in which `9` stands for a digit.
  private static func numbers(in text: String, shape: String) -> [Int]? {
    let bytes = Array(text.utf8)
    let model = Array(shape.utf8)
    guard bytes.count == model.count else { return nil }
    var numbers: [Int] = []
    var inside = false
    for (byte, form) in zip(bytes, model) {
      guard form == UInt8(ascii: "9") else {
        guard byte == form else { return nil }
        inside = false
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      if inside {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      } else {
        numbers.append(Int(byte - 0x30))
      }
      inside = true
    }
    return numbers
  }
}
