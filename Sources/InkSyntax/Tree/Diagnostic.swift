/// Something to say about a story's source.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: UInt8, Hashable, Sendable {
    case error, warning
    /// A note that the author left for later.
    case todo
  }

  /// What a finding is about, as far as it tells whether it only follows from another one.
  public enum Kind: Hashable, Sendable {
    case other
    /// A knot or function has no name that could be read.
    case namelessFlow
    /// Nothing has this name, or what begins with it: a place, a function, a variable.
    case undeclared(Symbol)
    /// Nothing that could be assigned to has the name.
    case unassignable
    /// A choice within a condition or sequence leads nowhere.
    case openChoice
  }

  public var severity: Severity
  public var kind: Kind
  public var message: String
  /// Index into `SyntaxTree.files`; -1 where it belongs to no file.
  public var file: Int
  /// From 1; 0 where it belongs to no line.
  public var line: Int
  /// Where it is, as an offset in `SyntaxTree.bytes`; -1 where only the line is known.
  public var offset: Int
  /// What the author may have meant.
  public var suggestion: String?
  /// The reference's wording where `message` betters it.
  public var referenceMessage: String?

  public init(
    _ severity: Severity, _ message: String, kind: Kind = .other, file: Int, line: Int, offset: Int = -1,
    suggestion: String? = nil,
    referenceMessage: String? = nil
  ) {
    self.severity = severity
    self.kind = kind
    self.message = message
    self.file = file
    self.line = line
    self.offset = offset
    self.suggestion = suggestion
    self.referenceMessage = referenceMessage
  }
}
