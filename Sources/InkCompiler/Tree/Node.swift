import InkProgram

/// A container of a `ContainerTree`, by its index there. The root is 0.
public struct ContainerID: Hashable, Sendable {
  public let index: Int32

  public init(index: Int32) { self.index = index }

  public static let root = ContainerID(index: 0)
}

/// What stands in a container. Trivial to copy: texts, names and lists are indices into the tree's tables.
public enum Node: Hashable, Sendable {
  case container(ContainerID)
  /// Index into `ContainerTree.texts`. A newline is `newline`, never a text.
  case text(Int32)
  case newline
  case int(Int32)
  case float(Float)
  case bool(Bool)
  case void
  case glue
  case command(ControlCommand)
  case native(NativeFunction)
  /// `{"^->": path}`: a place as a value.
  case divertTarget(Target)
  /// `{"^var": name, "ci": context}`; -1 is a context to be found when run, 0 global, else a call frame.
  case variablePointer(NameID, context: Int32)
  /// Index into `ContainerTree.lists`.
  case list(Int32)
  case divert(Divert)
  case choicePoint(Target, flags: UInt8)
  case variable(NameID)
  case readCount(Target)
  case assignment(Assignment)
  /// A tag as stories of versions before 21 have it: an index into `ContainerTree.texts`.
  case tag(Int32)
}

/// A place that a node refers to.
public enum Target: Hashable, Sendable {
  /// A path as it stands in the JSON; leads with a dot if it is relative to the node's container.
  case path(NameID)
  case container(ContainerID)
  /// The node at this index of a container's content.
  case node(ContainerID, Int32)
}

public struct Divert: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// `->`
    case plain
    /// `f()`
    case function
    /// `->t->`
    case tunnel
  }

  public enum Destination: Hashable, Sendable {
    case target(Target)
    /// The value of a variable.
    case variable(NameID)
    /// `x()`: a function of the host; `kind` is of no account.
    case external(NameID, argumentCount: Int32)
  }

  // In this order a node takes twelve bytes.
  public var destination: Destination
  public var kind: Kind
  /// Takes a value from the stack, and goes only if it is true.
  public var isConditional: Bool

  public init(_ kind: Kind = .plain, to destination: Destination, isConditional: Bool = false) {
    self.kind = kind
    self.destination = destination
    self.isConditional = isConditional
  }
}

public struct Assignment: Hashable, Sendable {
  public var name: NameID
  /// `VAR=` rather than `temp=`.
  public var isGlobal: Bool
  /// A first declaration: without `"re": true`.
  public var isDeclaration: Bool

  public init(_ name: NameID, isGlobal: Bool, isDeclaration: Bool) {
    self.name = name
    self.isGlobal = isGlobal
    self.isDeclaration = isDeclaration
  }
}

/// A list value: `{"list": {"Colours.red": 1}, "origins": ["Colours"]}`.
public struct ListLiteral: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    /// The item with its list, as `Colours.red`.
    public var name: NameID
    public var value: Int32

    public init(_ name: NameID, _ value: Int32) {
      self.name = name
      self.value = value
    }
  }

  public var items: [Item]
  /// Written where the list is empty but knows where its items would come from.
  public var origins: [NameID]

  public init(items: [Item] = [], origins: [NameID] = []) {
    self.items = items
    self.origins = origins
  }
}

/// A list as declared: its name and its items in order, whether or not they are in it at the start.
public struct ListDeclaration: Hashable, Sendable {
  public var name: NameID
  public var items: [ListLiteral.Item]

  /// The items' names are without the list's.
  public init(name: NameID, items: [ListLiteral.Item]) {
    self.name = name
    self.items = items
  }
}
