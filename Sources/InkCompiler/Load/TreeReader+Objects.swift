import InkProgram
import JSON

/// What has been read of an object in a container's array. It is either a node, or the last element, which
/// has the container's name, flags and named children.
struct NodeProperties {
  enum Main {
    case none
    case target, pointer, choice, variable, readCount, global, temporary, tag, list
    case divert(Divert.Kind)
    case external
  }

  let owner: ContainerID
  var main = Main.none
  var text = JSONScanner.RawString(start: 0, end: 0, hasEscapes: false)
  var context: Int64 = -1
  var flags: Int64 = 0
  var argumentCount: Int64 = 0
  var isVariable = false
  var isConditional = false
  var isReassignment = false

  init(owner: ContainerID) { self.owner = owner }
}

extension NodeProperties {
  fileprivate mutating func setFlag(_ key: UInt64?, to value: Bool) {
    switch key {
    case Key.conditional: isConditional = value
    case Key.isVariable: isVariable = value
    case Key.reassignment: isReassignment = value
    default: break
    }
  }
}

/// The names of entries, packed as `JSONScanner.packed` packs them.
private enum Key {
  static let divert: UInt64 = 0x2D3E  // ->
  static let variable: UInt64 = 0x5641_523F  // VAR?
  static let target: UInt64 = 0x5E2D3E  // ^->
  static let temporary: UInt64 = 0x74_656D_703D  // temp=
  static let choice: UInt64 = 0x2A  // *
  static let function: UInt64 = 0x662829  // f()
  static let readCount: UInt64 = 0x434E_543F  // CNT?
  static let global: UInt64 = 0x5641_523D  // VAR=
  static let tunnel: UInt64 = 0x2D_3E74_2D3E  // ->t->
  static let pointer: UInt64 = 0x5E76_6172  // ^var
  static let external: UInt64 = 0x782829  // x()
  static let tag: UInt64 = 0x23  // #
  static let name: UInt64 = 0x236E  // #n
  static let flags: UInt64 = 0x2366  // #f
  static let choiceFlags: UInt64 = 0x666C67  // flg
  static let context: UInt64 = 0x6369  // ci
  static let argumentCount: UInt64 = 0x6578_4172_6773  // exArgs
  static let conditional: UInt64 = 0x63  // c
  static let isVariable: UInt64 = 0x766172  // var
  static let reassignment: UInt64 = 0x7265  // re
}

/// What was found where an object of a container's array was read.
enum ObjectContent {
  case node(Node)
  /// It was the last element.
  case properties
  /// A child that is reached by name begins; it and what is left of the object are on `open`.
  case child
}

extension TreeReader {
  /// Reads an object of a container's array, whose bracket is taken, up to its end, or up to a child that is
  /// reached by name.
  mutating func readObject(of owner: ContainerID) throws -> ObjectContent {
    var properties = NodeProperties(owner: owner)
    while try scanner.hasPart(of: .object) {
      let key = try scanner.key()
      switch scanner.next {
      case UInt8(ascii: "\""): try setText(try scanner.string(), key, &properties)
      case UInt8(ascii: "["):
        if case .list = properties.main, scanner.equals(key, "origins") {
          try readOrigins()
          continue
        }
        try scanner.open(.array)
        let child = tree.makeContainer(name: try name(key))
        tree.addNamed(child, to: owner)
        open.append(.object(owner))
        open.append(.content(child))
        return .child
      case UInt8(ascii: "{"):
        guard scanner.equals(key, "list") else {
          throw StoryFormatError(
            "an object of the story has an entry that cannot be: '\(try scanner.text(key))'")
        }
        properties.main = .list
        tree.lists.append(try listLiteral())
      case UInt8(ascii: "t"), UInt8(ascii: "f"):
        properties.setFlag(scanner.packed(key), to: try scanner.bool())
      case UInt8(ascii: "n"): try scanner.null()
      default: if case .integer(let value) = try scanner.number() { setNumber(value, key, &properties) }
      }
    }
    return try node(properties).map(ObjectContent.node) ?? .properties
  }

  private mutating func readOrigins() throws {
    try scanner.open(.array)
    while try scanner.hasPart(of: .array) {
      tree.lists[tree.lists.count - 1].origins.append(try name(try scanner.string()))
    }
  }

  private mutating func listLiteral() throws -> ListLiteral {
    var list = ListLiteral()
    try scanner.open(.object)
    while try scanner.hasPart(of: .object) {
      let item = try scanner.key()
      guard scanner.isAtNumber, case .integer(let value) = try scanner.number() else {
        throw StoryFormatError("an item of a list has no whole number: '\(try scanner.text(item))'")
      }
      list.items.append(.init(try name(item), Int32(truncatingIfNeeded: value)))
    }
    return list
  }

  private mutating func setText(
    _ text: JSONScanner.RawString, _ key: JSONScanner.RawString, _ properties: inout NodeProperties
  ) throws {
    let main: NodeProperties.Main
    switch scanner.packed(key) {
    case Key.divert: main = .divert(.plain)
    case Key.variable: main = .variable
    case Key.target: main = .target
    case Key.temporary: main = .temporary
    case Key.choice: main = .choice
    case Key.function: main = .divert(.function)
    case Key.readCount: main = .readCount
    case Key.global: main = .global
    case Key.tunnel: main = .divert(.tunnel)
    case Key.pointer: main = .pointer
    case Key.external: main = .external
    case Key.tag: main = .tag
    case Key.name:
      tree[properties.owner].name = try name(text)
      return
    default: return
    }
    properties.main = main
    properties.text = text
  }

  private mutating func setNumber(
    _ value: Int64, _ key: JSONScanner.RawString, _ properties: inout NodeProperties
  ) {
    switch scanner.packed(key) {
    case Key.flags: tree[properties.owner].flags = Int32(truncatingIfNeeded: value & 7)
    case Key.choiceFlags: properties.flags = value
    case Key.context: properties.context = value
    case Key.argumentCount: properties.argumentCount = value
    default: break
    }
  }

  /// The node that an object stands for; nil where it was a container's last element.
  private mutating func node(_ properties: NodeProperties) throws -> Node? {
    if case .none = properties.main { return nil }
    if case .list = properties.main {
      return .list(Int32(truncatingIfNeeded: tree.lists.count - 1))
    }
    if case .tag = properties.main { return .tag(try literal(properties.text)) }
    let name = try name(properties.text)
    switch properties.main {
    case .target: return .divertTarget(.path(name))
    case .pointer: return .variablePointer(name, context: Int32(truncatingIfNeeded: properties.context))
    case .choice: return .choicePoint(.path(name), flags: UInt8(truncatingIfNeeded: properties.flags & 31))
    case .variable: return .variable(name)
    case .readCount: return .readCount(.path(name))
    case .global, .temporary:
      let isGlobal = if case .global = properties.main { true } else { false }
      return .assignment(Assignment(name, isGlobal: isGlobal, isDeclaration: !properties.isReassignment))
    case .divert(let kind):
      let destination: Divert.Destination = properties.isVariable ? .variable(name) : .target(.path(name))
      return .divert(Divert(kind, to: destination, isConditional: properties.isConditional))
    case .external:
      let count = Int32(truncatingIfNeeded: max(0, min(properties.argumentCount, 255)))
      let destination = Divert.Destination.external(name, argumentCount: count)
      return .divert(Divert(.function, to: destination, isConditional: properties.isConditional))
    case .none, .tag, .list: return nil
    }
  }

  mutating func readListDeclarations() throws {
    guard scanner.next == UInt8(ascii: "{") else {
      throw StoryFormatError("the story's listDefs is no object")
    }
    try scanner.open(.object)
    while try scanner.hasPart(of: .object) {
      let list = try scanner.key()
      guard scanner.next == UInt8(ascii: "{") else {
        throw StoryFormatError("a list of the story is no object")
      }
      let literal = try listLiteral()
      tree.listDeclarations.append(ListDeclaration(name: try name(list), items: literal.items))
    }
  }
}
