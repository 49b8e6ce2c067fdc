import InkSyntax

/// What is said about a story's source, as text.
public enum DiagnosticPrinter {
  /// In the reference's form: `WARNING: 'file.ink' line 11: message`.
  public static func referenceForm(_ diagnostic: Diagnostic, _ syntax: SyntaxTree) -> String {
    var text =
      switch diagnostic.severity {
      case .error: "ERROR: "
      case .warning: "WARNING: "
      case .todo: "TODO: "
      }
    if syntax.files.indices.contains(diagnostic.file), diagnostic.line > 0 {
      text += "'\(syntax.files[diagnostic.file].name)' line \(diagnostic.line): "
    }
    return text + (diagnostic.referenceMessage ?? diagnostic.message)
  }

  /// For people: place and message, the line, a caret, and what may have been meant.
  ///
  ///     story.ink:3:4: error: Divert target not found: '-> bakry'
  ///         -> bakry
  ///            ^
  ///         did you mean 'bakery'?
  public static func readableForm(_ diagnostic: Diagnostic, _ syntax: SyntaxTree) -> String {
    let kind =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .todo: "todo"
      }
    guard syntax.files.indices.contains(diagnostic.file), diagnostic.line > 0 else {
      return "\(kind): \(diagnostic.message)\n"
    }
    let file = syntax.files[diagnostic.file]
    let excerpt = file.excerpt(line: diagnostic.line, offset: offset(of: diagnostic, in: file))
    var text = "\(file.name):\(diagnostic.line):\(excerpt.column): \(kind): \(diagnostic.message)\n"
    let (line, indent) = shortened(excerpt.text, around: excerpt.column)
    text += "    \(line)\n    \(indent)^\n"
    if let suggestion = diagnostic.suggestion { text += "    did you mean '\(suggestion)'?\n" }
    return text
  }

  /// Findings that a report shows with their lines; of more it says how many there are.
  static let maximumShown = 1000

  /// All that is to be said about a story, and how much it is; empty where there is nothing.
  public static func report(_ compilation: Compilation) -> String {
    guard !compilation.diagnostics.isEmpty else { return "" }
    let shown = compilation.diagnostics.prefix(maximumShown)
    var text = shown.map { readableForm($0, compilation.syntax) }.joined()
    let rest = compilation.diagnostics.count - shown.count
    if rest > 0 { text += "and \(rest) more\n" }
    let errors = compilation.diagnostics.count { $0.severity == .error }
    let warnings = compilation.diagnostics.count { $0.severity == .warning }
    guard errors + warnings > 0 else { return text }
    return text + "\(count(errors, "error")), \(count(warnings, "warning"))\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The offset if it lies on the finding's line, else -1.
  private static func offset(of diagnostic: Diagnostic, in file: SourceFile) -> Int {
    guard diagnostic.offset >= file.range.lowerBound, diagnostic.offset <= file.range.upperBound,
      file.line(at: diagnostic.offset) == diagnostic.line
    else { return -1 }
    return diagnostic.offset
  }

  /// At most a hundred characters of a line around a column, and the white space that leads to it; tabs are
  /// kept.
  private static func shortened(_ line: String, around column: Int) -> (line: String, indent: String) {
    var scalars = Array(line.unicodeScalars)
    var before = min(column - 1, scalars.count)
    if scalars.count > 100 {
      let start = max(0, min(before - 60, scalars.count - 100))
      scalars = Array(scalars[start..<min(start + 100, scalars.count)])
      before -= start
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.map { $0.value < 0x20 && $0 != "\t" ? "\u{FFFD}" : $0 })
    let indent = String(scalars[..<max(0, before)].map { $0 == "\t" ? "\t" : " " })
    return (String(text), indent)
  }
}
