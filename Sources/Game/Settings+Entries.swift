import Screen

extension Settings.Entry {
  /// Every setting, in the order of the page.
  static let all: [Settings.Entry] = reading + look + runs + reader

  static let gentle = "Gentle reading"

  private static let reading: [Settings.Entry] = [
    choice(
      "Reading", "Text appears", \.text,
      "At once, or letter by letter: one key completes it, the next goes on. A number completes it and selects; "
        + "Enter, or the number again, takes it."),
    toggle(
      "Reading", gentle, \.isGentle,
      "Tells the hard scenes in a sentence or two. It costs no choice, no fact and no ending."),
    choice(
      "Reading", "Marks at choices", \.marks,
      "Whether a choice says if other lives took it, and if anything behind it is unseen."),
    toggle("Reading", "Status line", \.showsStatus, "The last line of the screen: act, scene, life, turn."),
  ]

  private static let look: [Settings.Entry] = [
    Settings.Entry(
      group: "Look", name: "Theme",
      help: "Night, paper or high contrast. Each of them tells everything by sign and word as well.",
      values: { _ in Theme.allCases.map(\.name) }, value: { $0.theme.name },
      set: { settings, text in settings.theme = Theme.allCases.first { $0.name == text } ?? settings.theme }),
    toggle("Look", "Pictures", \.showsPictures, "An act's picture over its pages, where there is room."),
    choice(
      "Look", "Motion", \.motion,
      "Pictures come to rest twelve seconds after a key. Reduced, they never move."),
    Settings.Entry(
      group: "Look", name: "Colour",
      help:
        "By itself the game goes by NO_COLOR, CLICOLOR_FORCE, TERM and COLORTERM. Takes effect at the next start.",
      values: { _ in ["by itself"] + Depth.allCases.reversed().map(\.rawValue) },
      value: { $0.colour?.rawValue ?? "by itself" }, set: { $0.colour = Depth(rawValue: $1) }),
  ]

  private static let runs: [Settings.Entry] = [
    choice(
      "Runs", "A wrong choice is told", \.wrongChoice,
      "On the canonical line: at once, with restart one key away, or when the next split is due."),
    Settings.Entry(
      group: "Runs", name: "Compare with", help: "The times that a run is held against.",
      values: { _ in Settings.comparisons }, value: { $0.comparison },
      set: { if Settings.comparisons.contains($1) { $0.comparison = $1 } }),
  ]

  private static let reader: [Settings.Entry] = [
    toggle(
      "Screen reader", "Plain mode", \.isPlain,
      "Linear text, numbered choices, nothing redrawn and nothing drawn: fit for a screen reader.")
  ]

  private static func toggle(
    _ group: String, _ name: String, _ path: WritableKeyPath<Settings, Bool> & Sendable, _ help: String
  ) -> Settings.Entry {
    Settings.Entry(
      group: group, name: name, help: help, values: { _ in ["off", "on"] },
      value: { $0[keyPath: path] ? "on" : "off" }, set: { $0[keyPath: path] = $1 == "on" })
  }

  private static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ group: String, _ name: String, _ path: WritableKeyPath<Settings, Value> & Sendable, _ help: String
  ) -> Settings.Entry {
    Settings.Entry(
      group: group, name: name, help: help, values: { _ in Value.allCases.map(\.rawValue) },
      value: { $0[keyPath: path].rawValue },
      set: { settings, text in
        if let value = Value(rawValue: text) { settings[keyPath: path] = value }
      })
  }
}
