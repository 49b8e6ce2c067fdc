import Testing

/// Imports follow the layers of ARCHITECTURE.md. SwiftPM alone does not see to that.
@Suite struct LayerTests {
  static let mayImport: [String: Set<String>] = [
    "InkProgram": [],
    "InkSyntax": [],
    "InkCompiler": ["InkSyntax", "InkProgram", "JSON"],
    "InkRuntime": ["InkProgram", "JSON"],
    "JSON": [],
    "Cues": [],
    "Playthrough": ["Cues", "InkRuntime", "InkProgram", "JSON"],
    "Survey": ["Playthrough", "Cues", "InkRuntime", "InkProgram", "JSON"],
    "Speedrun": ["Playthrough", "Cues", "InkRuntime", "InkProgram", "JSON"],
    "Screen": [],
    "Game": [
      "Playthrough", "Speedrun", "Screen", "Cues", "Survey", "InkRuntime", "InkProgram", "JSON",
    ],
    "Storage": ["Glibc"],
    "CNcurses": [],
    "CursesTerminal": ["Screen", "CNcurses", "Glibc"],
    "ballerina": [
      "Game", "CursesTerminal", "Storage", "Playthrough", "Speedrun", "Survey", "Cues", "Screen", "JSON",
      "StoryData", "InkCompiler", "InkSyntax", "InkRuntime", "InkProgram", "ArgumentParser", "Glibc",
    ],
    "inkc": [
      "InkCompiler", "InkSyntax", "InkRuntime", "InkProgram", "JSON", "ArgumentParser", "Glibc",
    ],
    "embed": ["InkCompiler", "InkSyntax", "InkProgram", "JSON", "Screen", "Glibc"],
    "bench": ["CPty", "InkCompiler", "InkRuntime", "InkProgram", "ArgumentParser", "Glibc"],
  ]

  /// Other systems' names for the C library; each stands behind `canImport`, beside Glibc.
  static let otherSystems: Set<String> = ["Musl", "Darwin"]

  @Test func everyTargetImportsOnlyWhatItsLayerAllows() {
    let sources = House.files(in: "Sources", suffix: ".swift")
    #expect(sources.count > 20)
    for file in sources {
      let target = String(file.path.split(separator: "/")[1])
      guard let allowed = Self.mayImport[target] else {
        Issue.record("\(file): the target \(target) stands in no layer")
        continue
      }
      for name in House.imports(of: file) where !allowed.contains(name) && !Self.otherSystems.contains(name) {
        Issue.record("\(file): \(target) may not import \(name)")
      }
    }
  }

  @Test func everyTargetOfTheTableIsThere() {
    let targets = Set(
      House.files(in: "Sources", suffix: "").map { String($0.path.split(separator: "/")[1]) })
    for name in Self.mayImport.keys where name != "CNcurses" {
      #expect(targets.contains(name), "\(name) stands in the table and has no sources")
    }
  }
}
