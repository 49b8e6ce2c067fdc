import Foundation
import Testing

@Suite struct ApiDocumentTests {
  private static func lines(_ path: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    return text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test("Every example of docs/ink-api.md is compiled") func examples() throws {
    let compiled = try Self.lines("Tests/InkRuntimeTests/ApiExamples.swift")
    var isExample = false
    var count = 0
    for line in try Self.lines("docs/ink-api.md") {
      if line.hasPrefix("```") {
        isExample = line == "```swift"
      } else if isExample && !line.isEmpty {
        count += 1
        #expect(compiled.contains(line), "no test compiles: \(line)")
      }
    }
    #expect(count > 20)
  }
}
