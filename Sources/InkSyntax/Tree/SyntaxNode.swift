/// A node of a `SyntaxTree`, by its index there.
public typealias NodeID = Int32

/// What a `SyntaxNode` is. What its fields mean is said at each case; fields that are not named are unused.
public enum SyntaxKind: UInt8, Sendable {
  /// Literal text: `a` is its offset in `SyntaxTree.bytes`, `b` its length.
  case text
  /// The end of a line of content.
  case newline
  /// `<>`
  case glue
  /// `#` and the end of what follows it.
  case tagStart, tagEnd
  /// Children in order, without a meaning of their own: inline logic, the three parts of a choice.
  case contentList
  /// An expression whose value is printed: its only child.
  case output
  /// `bits` hold `SyntaxBits.stopping` and its like; children are `contentList`s.
  case sequence
  /// `a` is the initial query or -1; children are `branch`es.
  case conditional
  /// `a` is the branch's own condition or -1; children are its content.
  case branch
  /// `a`, `b`: first and count of its target's parts in `SyntaxTree.paths`; children are arguments.
  case divert
  /// `->->`, with the divert that overrides the return as its only child where there is one.
  case tunnelOnwards
  /// `a`: depth; `name`: label or -1; four children, each -1 where missing: start, choice-only, inner content
  /// (never missing), condition.
  case choice
  /// `a`: depth; `name`: label or -1.
  case gather
  /// author's note; `a`, `b` as in `text`.
  case authorWarning
  /// `LIST name = …`; children are `listItem`s.
  case listDeclaration
  /// `a`: its value, explicit or counted; `b`: 0 where it is explicit, else -1.
  case listItem
  /// `VAR name = child`
  case variableDeclaration
  /// `CONST name = child`
  case constantDeclaration
  /// `EXTERNAL name(…)`, `a`: count of parameters.
  case external
  /// The content of an included file, as children.
  case includedFile
  /// Children: statements and stitches; `a`, `b`: first and count of its parameters in
  /// `SyntaxTree.parameters`, `a` -1 where it has no parentheses.
  case knot, stitch
  /// The whole story; children as in a knot, and knots.
  case story
  /// `~ return`, with an optional child.
  case returnStatement
  /// `~ temp name = child`
  case temporaryDeclaration
  /// `~ name = child`
  case assignment
  /// `~ name++`, `~ name += child`
  case increment
  /// A logic line that could not be understood, already reported.
  case nothing

  /// `a`: the value.
  case integer
  /// `a`: the bit pattern.
  case float
  /// `a`: 0 or 1.
  case boolean
  /// Children are its content.
  case string
  /// `-> divert`: its only child.
  case divertTarget
  /// `a`, `b`: its path, as in `divert`.
  case variable
  /// `name(children)`
  case call
  /// `a`: a `UnaryOperator`; one child.
  case unary
  /// `a`: a `BinaryOperator`; two children.
  case binary
  /// Children are `listMember`s.
  case listLiteral
  /// `name`, or `name.b` with the second name in `b` (-1 where there is none).
  case listMember
  /// The conditions of a choice, all to hold.
  case allOf
}

/// Facts about a node that are true or false.
public struct SyntaxBits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A divert that does not come back stands somewhere in it.
  public static let containsDivert = SyntaxBits(rawValue: 1 << 0)
  /// A `->->` stands somewhere in it.
  public static let containsTunnelOnwards = SyntaxBits(rawValue: 1 << 1)
  /// A `~ return` stands somewhere in a flow.
  public static let containsReturn = SyntaxBits(rawValue: 1 << 2)

  // Sequences.
  public static let stopping = SyntaxBits(rawValue: 1 << 4)
  public static let cycle = SyntaxBits(rawValue: 1 << 5)
  public static let shuffle = SyntaxBits(rawValue: 1 << 6)
  public static let once = SyntaxBits(rawValue: 1 << 7)

  // Branches.
  public static let isElse = SyntaxBits(rawValue: 1 << 4)
  public static let isTrueBranch = SyntaxBits(rawValue: 1 << 5)
  /// Compares its own condition with the initial query.
  public static let matchesEquality = SyntaxBits(rawValue: 1 << 6)
  public static let isInline = SyntaxBits(rawValue: 1 << 7)
  /// Has no content at all, as opposed to empty content.
  public static let isAbsent = SyntaxBits(rawValue: 1 << 8)
  /// Its line is that of its conditional.
  public static let takesParentLine = SyntaxBits(rawValue: 1 << 9)

  // Diverts.
  public static let isTunnel = SyntaxBits(rawValue: 1 << 4)
  public static let isThread = SyntaxBits(rawValue: 1 << 5)
  /// `->` without a target.
  public static let isEmpty = SyntaxBits(rawValue: 1 << 6)

  // Choices.
  public static let isOnceOnly = SyntaxBits(rawValue: 1 << 4)
  public static let isInvisibleDefault = SyntaxBits(rawValue: 1 << 5)

  // Flows.
  public static let isFunction = SyntaxBits(rawValue: 1 << 4)

  // List items.
  public static let isInitial = SyntaxBits(rawValue: 1 << 4)

  // Increments.
  public static let isIncrement = SyntaxBits(rawValue: 1 << 4)

  // Calls.
  public static let popsResult = SyntaxBits(rawValue: 1 << 4)
  /// On a line of logic: a newline follows, since a function may have printed something.
  public static let endsWithNewline = SyntaxBits(rawValue: 1 << 5)
}

public enum UnaryOperator: Int32, Sendable {
  case negate
  /// Written `!`.
  case bang
  /// Written `not`.
  case not
}

/// In the order in which they are tried, so that `<=` is found before `<`.
public enum BinaryOperator: Int32, CaseIterable, Sendable {
  case andSigns, orSigns, andWord, orWord
  case equal, greaterOrEqual, lessOrEqual, less, greater, notEqual
  case has, hasWord, hasNot, hasNotWord, intersect
  case add, subtract, multiply, divide, modulo, moduloWord

  /// As it is written.
  public var spelling: StaticString {
    switch self {
    case .andSigns: "&&"
    case .orSigns: "||"
    case .andWord: "and"
    case .orWord: "or"
    case .equal: "=="
    case .greaterOrEqual: ">="
    case .lessOrEqual: "<="
    case .less: "<"
    case .greater: ">"
    case .notEqual: "!="
    case .has: "?"
    case .hasWord: "has"
    case .hasNot: "!?"
    case .hasNotWord: "hasnt"
    case .intersect: "^"
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .modulo: "%"
    case .moduloWord: "mod"
    }
  }

  /// Higher binds tighter.
  public var precedence: Int {
    switch self {
    case .andSigns, .orSigns, .andWord, .orWord: 1
    case .equal, .greaterOrEqual, .lessOrEqual, .less, .greater, .notEqual: 2
    case .has, .hasWord, .hasNot, .hasNotWord, .intersect: 3
    case .add: 4
    case .subtract: 5
    case .multiply: 6
    case .divide: 7
    case .modulo, .moduloWord: 8
    }
  }
}

/// One node. Small and trivial to copy; `SyntaxKind` says what its fields mean.
public struct SyntaxNode: Sendable {
  public var kind: SyntaxKind
  public var bits: SyntaxBits = []
  /// Index into `SyntaxTree.files`.
  public var file: UInt16
  /// From 1.
  public var line: Int32
  /// Where it starts in `SyntaxTree.bytes`.
  public var offset: Int32
  public var name: Symbol = .none
  public var a: Int32 = -1
  public var b: Int32 = -1
  /// First and count of its children in `SyntaxTree.children`.
  public var first: Int32 = 0
  public var count: Int32 = 0
}
