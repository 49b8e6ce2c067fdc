import InkSyntax

/// Tells findings about a story's meaning that only follow from words that were not understood.
struct Consequences {
  private let syntax: SyntaxTree
  private let hasErrors: Bool
  private let hasNamelessFlow: Bool

  init(of findings: [Diagnostic], in syntax: SyntaxTree) {
    self.syntax = syntax
    hasErrors = findings.contains { $0.severity == .error }
    hasNamelessFlow = findings.contains { $0.message.hasPrefix("Expected the name of the") }
  }

  /// The findings that stand on their own.
  func left(of findings: [Diagnostic]) -> [Diagnostic] {
    guard hasErrors else { return findings }
    return findings.filter { !isConsequence($0) }
  }

  private func isConsequence(_ finding: Diagnostic) -> Bool {
    if finding.severity == .warning || finding.message.hasSuffix("need to explicitly divert afterwards.") {
      return true
    }
    for start in [
      "Divert target not found: '-> ", "Function call target not found: '-> ", "Unresolved variable: ",
    ]
    where finding.message.hasPrefix(start) {
      if hasNamelessFlow { return true }
      let name = finding.message.dropFirst(start.count).prefix { $0 != "'" && $0 != "." }
      return mayBeDeclared(Array(name.utf8))
    }
    return finding.message.contains("could not be found")
  }

  /// Whether the name stands on a line that looks like a declaration.
  private func mayBeDeclared(_ name: [UInt8]) -> Bool {
    guard !name.isEmpty else { return true }
    return syntax.files.contains { file in
      syntax.bytes[file.range].split(separator: 0x0A).contains { line in
        let line = line.drop { $0 == 0x20 || $0 == 0x09 }
        let starts: [StaticString] = [
          "=", "VAR", "CONST", "LIST", "EXTERNAL", "~ temp", "~temp", "- (", "-(", "* (", "*(", "+ (", "+(",
        ]
        return starts.contains { start in
          start.withUTF8Buffer { line.starts(with: $0) } && contains(line, name)
        }
      }
    }
  }

  private func contains(_ line: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
    guard line.count >= name.count else { return false }
    return (line.startIndex...(line.endIndex - name.count)).contains { line[$0...].starts(with: name) }
  }
}
