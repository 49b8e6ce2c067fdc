import InkSyntax

/// Tells findings about a story's meaning that only follow from words that were not understood.
struct Consequences {
  private let syntax: SyntaxTree
  private let hasErrors: Bool
  private let hasNamelessFlow: Bool

  init(of findings: [Diagnostic], in syntax: SyntaxTree) {
    self.syntax = syntax
    hasErrors = findings.contains { $0.severity == .error }
    hasNamelessFlow = findings.contains { $0.kind == .namelessFlow }
  }

  /// The findings that stand on their own. Linear in the source and the findings.
  func left(of findings: [Diagnostic]) -> [Diagnostic] {
    guard hasErrors, !findings.isEmpty else { return findings }
    let declared = wordsOfDeclarations()
    return findings.filter { finding in
      switch finding.kind {
      case _ where finding.severity == .warning: false
      case .openChoice, .unassignable: false
      case .undeclared(let name):
        !hasNamelessFlow && !name.isNone && !declared.contains(syntax.symbols.bytes(of: name))
      case .namelessFlow, .other: true
      }
    }
  }

  private static let declarations: [StaticString] = [
    "=", "VAR", "CONST", "LIST", "EXTERNAL", "~ temp", "~temp", "- (", "-(", "* (", "*(", "+ (", "+(",
  ]

  /// All words of lines that look like declarations: what they would have declared is among them.
  private func wordsOfDeclarations() -> Set<ArraySlice<UInt8>> {
    var words: Set<ArraySlice<UInt8>> = []
    for file in syntax.files {
      for line in syntax.bytes[file.range].split(separator: 0x0A) {
        let line = line.drop { $0 == 0x20 || $0 == 0x09 }
        let isDeclaration = Self.declarations.contains { start in
          start.withUTF8Buffer { line.starts(with: $0) }
        }
        if isDeclaration { insertWords(of: line, into: &words) }
      }
    }
    return words
  }

  /// A character beyond ASCII may be a letter or a sign, so the word is taken with it and without.
  private func insertWords(of line: ArraySlice<UInt8>, into words: inout Set<ArraySlice<UInt8>>) {
    for word in line.split(whereSeparator: { !Self.isLetter($0) && $0 < 0x80 }) {
      words.insert(word)
      guard word.contains(where: { $0 >= 0x80 }) else { continue }
      words.formUnion(word.split { $0 >= 0x80 })
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
