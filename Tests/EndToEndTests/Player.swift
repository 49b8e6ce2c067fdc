import Foundation
import PseudoTerminal
import Testing

/// The game in a pseudo-terminal, with a home of its own that outlives it.
final class Home {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "ballerina-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    // A file of settings: this is not the first start of all. Pictures at rest make screens that can be
    // compared.
    try set("Motion: reduced\nContent note: read\n")
  }

  func set(_ settings: String) throws {
    try settings.write(toFile: path + "/settings", atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private var environment: [String: String] {
    [
      "BALLERINA_HOME": path, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "COLORTERM": "truecolor",
      "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// A shell with job control, to stop the game in and to bring it back; nil where there is no bash.
  func shell() throws -> PseudoTerminal? {
    guard FileManager.default.isExecutableFile(atPath: "/bin/bash") else { return nil }
    let words = ["/bin/bash", "--norc", "--noprofile", "--noediting", "-i"]
    return try PseudoTerminal(words, environment: environment.merging(["PS1": "$ "]) { $1 })
  }

  /// Starts the game on a terminal of a size.
  func start(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, _ variables: [String: String] = [:]
  ) throws -> PseudoTerminal {
    return try PseudoTerminal(
      [Home.program] + arguments,
      environment: environment.merging(variables) { $1 }, rows: rows, columns: columns)
  }

  static var program: String { products.appending(path: "ballerina").path }

  /// The folder of the built products: that of the test bundle.
  static var products: URL {
    let arguments = ProcessInfo.processInfo.arguments
    if let bundle = arguments.first(where: { $0.hasSuffix(".xctest") }) {
      return URL(filePath: bundle).deletingLastPathComponent()
    }
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug")
  }
}

extension PseudoTerminal {
  /// Presses space until choices are offered.
  func readToChoices() -> Bool {
    guard wait(until: { $0.isInAlternateScreen && $0.words.contains(where: \.isLetter) }) else {
      return false
    }
    for _ in 0..<60 {
      if offersChoices { return true }
      answer(" ")
    }
    return false
  }

  /// Goes down a list to an entry, one key at a time, each seen before the next.
  func select(_ entry: String) -> Bool {
    for _ in 0..<20 {
      let selected = self.selected
      if selected.contains(entry) { return true }
      send("j")
      guard wait(until: { $0.selected != selected && !$0.selected.isEmpty }) else { return false }
    }
    return false
  }

  /// What stands behind the mark of a list, as far as its line goes.
  private var selected: String {
    words.split(separator: "▸ ").dropFirst().first?.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// Whether the selected one of numbered choices is on the screen.
  var offersChoices: Bool {
    words.split(separator: "\n").contains { line in
      line.drop { $0 == " " }.hasPrefix("▸ ") && line.contains(where: \.isNumber)
    }
  }
}
