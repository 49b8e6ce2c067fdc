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
    // All that the standard library has of it; of other libraries LayerTests lets none in.
    let bans = [
      " print(", " dump(", "readLine(", "CommandLine", "ContinuousClock", "SuspendingClock", "Task.sleep",
      "SystemRandomNumberGenerator", ".random(", ".randomElement(", ".shuffled(", ".shuffle(",
    ]
    for file in Self.sources where pure.contains(String(file.path.split(separator: "/")[1])) {
      for (number, code) in file.code.enumerated() where !code.contains("using: &") {
        for ban in bans where code.contains(ban) && !code.contains("func \(ban)") {
          Issue.record("\(file):\(number + 1): \(ban) in a pure layer")
        }
      }
    }
  }

  @Test func noSourceForcesAnUnwrap() throws {
    let force = try Regex(#"[A-Za-z0-9_)\]}]!([^=]|$)"#)
    for file in Self.sources {
      for (number, code) in file.code.enumerated() where code.contains(force) {
        Issue.record("\(file):\(number + 1): a forced unwrap traps: \(code)")
      }
    }
  }

  @Test func noSourceHasMutableGlobals() throws {
    let global = try Regex(#"^((\w+ )*static var|((public|package|fileprivate|private) )*var) [^{]*$"#)
    for file in Self.sources {
      for (number, code) in file.code.enumerated() {
        let isLocal = code.hasPrefix(" ") && !code.contains("static")
        if code.contains("nonisolated(unsafe)")
          || !isLocal && code.trimmingCharacters(in: .whitespaces).contains(global)
        {
          Issue.record("\(file):\(number + 1): mutable global state: \(code)")
        }
      }
    }
  }

  /// The dispatch of the machine's instructions is one switch, and stays whole.
  @Test func noFunctionGrowsPastFiftyLines() throws {
    let head = try Regex(#"^ *(@\w+ |\w+ |\w+\(set\) )*(func |init[?<(]|subscript)"#)
    for file in Self.sources where file.path != "Sources/InkRuntime/Machine+Run.swift" {
      let lines = file.lines
      for (number, line) in lines.enumerated() where line.contains(head) {
        let end = line.prefix { $0 == " " } + "}"
        let count = lines[(number + 1)...].prefix { $0 != end }.count
        // A requirement of a protocol, or a body on its own line, has no end of its own.
        guard count > 50, line.hasSuffix("{") || line.hasSuffix("(") else { continue }
        Issue.record("\(file):\(number + 1): a function of \(count) lines: \(line)")
      }
    }
  }

  @Test func everyScriptIsExecutable() {
    let scripts = House.files(in: "script", suffix: "")
    #expect(scripts.count > 5)
    for file in scripts {
      let path = House.root.appending(path: file.path).path
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(file)")
    }
  }
}
