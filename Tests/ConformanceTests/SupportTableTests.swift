import Foundation
import Testing

/// The table of `docs/ink-support.md`, made by playing the corpus. BALLERINA_WRITE_TABLES=1 writes it anew.
@Suite struct SupportTableTests {
  private static let document = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/ink-support.md")

  @Test("The table of what is supported is what a run gives") func table() throws {
    let text = try String(contentsOf: Self.document, encoding: .utf8)
    let made = try Self.remade(text)
    if made != text, ProcessInfo.processInfo.environment["BALLERINA_WRITE_TABLES"] != nil {
      try made.write(to: Self.document, atomically: true, encoding: .utf8)
      return
    }
    let stale = zip(text.split(separator: "\n"), made.split(separator: "\n")).filter { $0.0 != $0.1 }
    #expect(made == text, "BALLERINA_WRITE_TABLES=1 writes it anew; \(stale)")
  }

  /// The document with its rows made anew; what stands in the second column is kept.
  private static func remade(_ text: String) throws -> String {
    let areas = Dictionary(grouping: CorpusCase.all, by: \.area).sorted { $0.key < $1.key }
    var lines = text.components(separatedBy: "\n")
    let rows = lines.indices.filter { lines[$0].hasPrefix("| `") || lines[$0].hasPrefix("| | | **") }
    let first = try #require(rows.first)
    let contents = Dictionary(
      rows.map { cells(lines[$0]) }.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    var table: [String] = []
    for (area, cases) in areas {
      let failing = try cases.filter { try !$0.differences().isEmpty }.map(\.testDescription)
      let status = failing.isEmpty ? "passes" : "fails: " + failing.joined(separator: ", ")
      let content = contents["`\(area)`"] ?? "say what is in it"
      table.append("| `\(area)` | \(content) | \(cases.count) | \(status) |")
    }
    table.append("| | | **\(CorpusCase.all.count)** | |")
    lines.replaceSubrange(first...(rows.last ?? first), with: table)
    return lines.joined(separator: "\n")
  }

  private static func cells(_ row: String) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }
}
