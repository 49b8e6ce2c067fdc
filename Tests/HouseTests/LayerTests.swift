import Foundation
import Testing

/// Imports are those of ARCHITECTURE.md's table, no more and no fewer. SwiftPM alone does not see to that.
@Suite struct LayerTests {
  /// The modules that each target may import, read from the table's first and third columns.
  static let mayImport: [String: Set<String>] = {
    let path = House.root.appending(path: "ARCHITECTURE.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    var table: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3 else { continue }
      let names = cells[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      table[cells[0].replacing("`", with: "")] = Set(
        names.filter { $0 != "–" }.map { $0 == "the C library" ? "Glibc" : $0 })
    }
    return table
  }()

  /// Other systems' names for the C library; each stands behind `canImport`, beside Glibc.
  static let otherSystems: Set<String> = ["Musl", "Darwin"]

  /// The modules that the files of each target import.
  static let imports: [String: Set<String>] = {
    var imports: [String: Set<String>] = [:]
    for file in House.files(in: "Sources", suffix: ".swift") {
      let target = String(file.path.split(separator: "/")[1])
      imports[target, default: []].formUnion(House.imports(of: file).filter { !otherSystems.contains($0) })
    }
    return imports
  }()

  @Test func everyTargetImportsWhatTheTableSays() {
    #expect(Self.mayImport.count > 15)
    for (target, names) in Self.imports.sorted(by: { $0.key < $1.key }) {
      guard let allowed = Self.mayImport[target] else {
        Issue.record("the target \(target) stands in no row of the table of ARCHITECTURE.md")
        continue
      }
      #expect(names.subtracting(allowed) == [], "\(target) imports what the table does not allow")
      #expect(allowed.subtracting(names) == [], "the table allows \(target) what it does not import")
    }
  }

  /// What has no Swift of its own below Sources has no imports to compare.
  @Test func everyTargetOfTheTableIsThere() {
    for name in Self.mayImport.keys where !["CNcurses", "StoryData"].contains(name) {
      #expect(Self.imports[name] != nil, "\(name) stands in the table and has no sources")
    }
  }
}
