import Screen

/// What the player has set; kept on disk as text.
public struct Settings: Equatable, Sendable {
  public enum TextSpeed: String, CaseIterable, Sendable {
    case atOnce = "at once"
    case typed = "as if typed"
  }
  public enum Marks: String, CaseIterable, Sendable {
    case secondLife = "from the second life"
    case always, never
  }
  public enum Motion: String, CaseIterable, Sendable {
    case full, reduced
  }
  public enum WrongChoice: String, CaseIterable, Sendable {
    case atOnce = "at once"
    case atSplit = "at the next split"
  }

  public var text = TextSpeed.atOnce
  public var isGentle = false
  public var marks = Marks.secondLife
  public var showsStatus = true
  public var theme = Theme.night
  public var showsPictures = true
  public var motion = Motion.full
  /// Nil leaves it to the environment.
  public var colour: Depth?
  public var wrongChoice = WrongChoice.atOnce
  public var comparison = "personal best"
  public var isPlain = false

  public init() {}

  static let comparisons = [
    "personal best", "best segments", "average", "median", "latest", "worst", "none",
  ]
}

/// The form on disk: a line a setting, `name: value`. Unknown names and values are passed over, so that an
/// older game reads what a newer one wrote.
extension Settings {
  public init(text: String) {
    self.init()
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      for entry in Entry.all where entry.name == line[..<colon] { entry.set(&self, String(value)) }
    }
  }

  public var written: String {
    Entry.all.map { "\($0.name): \($0.value(self))\n" }.joined()
  }

  /// The names of all settings, in the order of the page.
  public static var names: [String] { Entry.all.map(\.name) }

  /// The setting that is meant by a name in any case, or by a beginning that no other name has.
  public static func name(meaning words: String) -> String? {
    let words = words.lowercased()
    let found = names.filter { $0.lowercased().hasPrefix(words) }
    return found.first { $0.lowercased() == words } ?? (found.count == 1 && !words.isEmpty ? found[0] : nil)
  }

  /// The value of the setting of a name; empty where there is none.
  public func value(of name: String) -> String { Entry.all.first { $0.name == name }?.value(self) ?? "" }

  /// What the setting of a name can be.
  public func values(of name: String) -> [String] { Entry.all.first { $0.name == name }?.values(self) ?? [] }

  /// Sets a setting by name; false where it cannot have that value.
  public mutating func set(_ name: String, to value: String) -> Bool {
    guard let entry = Entry.all.first(where: { $0.name == name }),
      let known = entry.values(self).first(where: { $0.lowercased() == value.lowercased() })
    else { return false }
    entry.set(&self, known)
    return true
  }

  /// One setting: its words on the screen, and its values.
  struct Entry: Sendable {
    var group: String
    var name: String
    var help: String
    var values: @Sendable (Settings) -> [String]
    var value: @Sendable (Settings) -> String
    var set: @Sendable (inout Settings, String) -> Void
  }
}
