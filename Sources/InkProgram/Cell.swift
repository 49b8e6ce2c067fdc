/// A value as the machine holds it: eight bytes, trivial to copy. Texts and lists are handles.
@frozen public struct Cell: Hashable, Sendable {
  @frozen public enum Kind: UInt8, Sendable {
    /// No value: a variable that has not been declared yet.
    case absent
    case int, float, bool, void
    /// Index of a text of the state.
    case string
    /// Index of a piece of the program, as a text.
    case literalString
    /// Index of a list of the state.
    case list
    /// Index of a list of the program.
    case literalList
    /// Index of a path of the program.
    case target
    /// Index of a name of the program; `context` says where the variable is.
    case pointer
    /// Index of a text of the state: a tag on its way to a choice.
    case tag
  }

  public var kind: Kind
  /// Of a pointer: 0 for a global, n for the n-th frame of the thread, `unknownContext` before it is known.
  public var context: UInt16
  public var payload: Int32

  public static let unknownContext = UInt16.max

  @inlinable public init(_ kind: Kind, _ payload: Int32 = 0, context: UInt16 = 0) {
    self.kind = kind
    self.context = context
    self.payload = payload
  }

  @inlinable public init(int: Int32) { self.init(.int, int) }
  @inlinable public init(bool: Bool) { self.init(.bool, bool ? 1 : 0) }
  @inlinable public init(float: Float) { self.init(.float, Int32(bitPattern: float.bitPattern)) }

  @inlinable public var float: Float { Float(bitPattern: UInt32(bitPattern: payload)) }
  @inlinable public var index: Int { Int(payload) }

  public static let absent = Cell(.absent)
  public static let void = Cell(.void)
}
