import Foundation
import Testing

/// The budgets and bans that keep the rooms small; see CONTRIBUTING.md.
@Suite struct StyleTests {
  static let sources = House.files(in: "Sources", suffix: ".swift")
  static let tests = House.files(in: "Tests", suffix: ".swift")

  @Test func noFileGrowsPastFourHundredLines() {
    for file in Self.sources + Self.tests where file.lines.count > 401 {
      Issue.record("\(file) has \(file.lines.count - 1) lines: split it by topic")
    }
  }

  @Test(arguments: ["try!", " as! ", ": Any]", "FIX" + "ME", "fatalError("])
  func noSourceContains(banned: String) {
    for file in Self.sources {
      for (number, line) in file.lines.enumerated() where line.contains(banned) {
        Issue.record("\(file):\(number + 1): \(banned)")
      }
    }
  }

  @Test func theEngineReadsNoClockAndPrintsNothing() {
    let pure = [
      "InkProgram", "InkSyntax", "InkCompiler", "InkRuntime", "JSON", "Cues", "Playthrough", "Survey",
      "Speedrun",
      "Screen", "Game",
    ]
    let bans = [" print(", "ContinuousClock", "SystemRandomNumberGenerator", ".random(in", "clock_gettime"]
    for file in Self.sources where pure.contains(String(file.path.split(separator: "/")[1])) {
      for (number, line) in file.lines.enumerated() {
        let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
        for ban in bans where code.contains(ban) {
          Issue.record("\(file):\(number + 1): \(ban) in a pure layer")
        }
      }
    }
  }

  @Test func everyScriptIsExecutable() {
    for name in ["bench", "bootstrap", "format", "install", "play", "survey", "test"] {
      let path = House.root.appending(path: "script/\(name)").path
      #expect(FileManager.default.isExecutableFile(atPath: path), "script/\(name)")
    }
  }
}
