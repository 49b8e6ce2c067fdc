import InkProgram
import InkSyntax

/// What compiling a story gave: the tree if nothing was wrong, and all that is to be said about the source.
public struct Compilation: Sendable {
  /// Nil where there are errors.
  public let tree: ContainerTree?
  public let syntax: SyntaxTree
  /// In the order in which they were found: first those of the words, then those of their meaning.
  public let diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The story as `.ink.json`, byte for byte as the reference writes it; nil where there are errors.
  public func json() -> [UInt8]? { tree.map(TreeWriter.write) }
}

/// Compiles ink.
public enum StoryCompiler {
  /// Compiles a root file and all that it includes. `name` stands in the messages. `reader` gives the bytes
  /// of an included file by the path in its INCLUDE line, or nil. With `countsAllVisits` every place counts
  /// visits. Never fails otherwise than by its diagnostics; time and memory are linear in the source's
  /// size.
  public static func compile(
    _ source: [UInt8], name: String, countsAllVisits: Bool = false,
    reader: @escaping Parser.Reader = { _ in nil }
  ) -> Compilation {
    let (syntax, findings) = Parser.parse(source, name: name, reader: reader)
    let (tree, more) = Generator.generate(syntax, countsAllVisits: countsAllVisits)
    let diagnostics = findings + Consequences(of: findings, in: syntax).left(of: more)
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return Compilation(tree: hasErrors ? nil : tree, syntax: syntax, diagnostics: diagnostics)
  }
}

extension ContainerTree {
  /// The tree as `.ink.json`, byte for byte as the reference writes it.
  public func json() -> [UInt8] { TreeWriter.write(self) }
}
