extension Parser {
  /// A statement that starts with a word in capitals, onto `scratch`. Nil where the word means nothing; false
  /// where the statement could not be understood.
  mutating func declaration(_ level: StatementLevel) -> Bool? {
    let start = position
    guard let word = identifier() else { return nil }
    let node: NodeID?
    switch Keyword(word) {
    case .todo: node = authorWarning(start)
    case .list: node = listDeclaration(start)
    case .variable: node = variableDeclaration(start)
    case .constant: node = constantDeclaration(start)
    case .external: node = external(start)
    default:
      position = start
      guard isAt("INCLUDE") else { return nil }
      node = include(level)
    }
    guard let node else { return false }
    scratch.append(node)
    expectEndOfLine()
    return true
  }

  private mutating func authorWarning(_ start: Int) -> NodeID {
    whitespace()
    if take(UInt8(ascii: ":")) { whitespace() }
    let node = makeNode(.authorWarning, at: start)
    tree[node].a = Int32(truncatingIfNeeded: position)
    let textStart = position
    skipRestOfLine()
    tree[node].b = Int32(truncatingIfNeeded: position - textStart)
    return node
  }

  private mutating func variableDeclaration(_ start: Int) -> NodeID? {
    let name = declaredName("variable name")
    expectAssignment("the '=' for an assignment of a value, e.g. '= 5' (initial values are mandatory)")
    guard let value = attempt({ $0.expression() }) else {
      expected("initial value for ")
      return nil
    }
    switch tree[value].kind {
    case .integer, .float, .boolean, .string, .divertTarget, .variable, .listLiteral: break
    default:
      report(
        "initial value for a variable must be a number, constant, list or divert target",
        at: Int(tree[value].offset))
    }
    let afterValue = position
    if listSeparator() {
      report(
        "Unexpected ','. If you're trying to declare a new list, use the LIST keyword, not VAR",
        at: afterValue)
    } else {
      checkConstantString(value)
    }
    let node = makeNode(.variableDeclaration, at: start)
    tree[node].name = name ?? .none
    adopt(only: value, by: node)
    return node
  }

  private mutating func constantDeclaration(_ start: Int) -> NodeID? {
    let name = declaredName("constant name")
    expectAssignment("the '=' for an assignment of a value, e.g. '= 5' (initial values are mandatory)")
    let value = attempt { $0.expression() }
    if let value {
      switch tree[value].kind {
      case .integer, .float, .boolean, .string, .divertTarget: checkConstantString(value)
      default:
        report("initial value for a constant must be a number or divert target", at: Int(tree[value].offset))
      }
    } else {
      expected("initial value for ")
    }
    let node = makeNode(.constantDeclaration, at: start)
    tree[node].name = name ?? .none
    if let value { adopt(only: value, by: node) }
    return node
  }

  private mutating func declaredName(_ what: String) -> Symbol? {
    whitespace()
    let name = identifier()
    if name == nil { expected(what) }
    whitespace()
    return name
  }

  private mutating func expectAssignment(_ what: String) {
    if !take(UInt8(ascii: "=")) { expected(what) }
    whitespace()
  }

  private mutating func checkConstantString(_ value: NodeID) {
    guard tree[value].kind == .string else { return }
    let children = tree.children(of: value)
    if children.count != 1 || children.first.map({ tree[$0].kind }) != .text {
      report("Constant strings cannot contain any logic.", at: Int(tree[value].offset))
    }
  }

  /// `"LIST" name "=" item ("," item)*`; white space between items may hold line ends.
  private mutating func listDeclaration(_ start: Int) -> NodeID? {
    let name = declaredName("list name")
    expectAssignment("the '=' for an assignment of the list definition")
    let mark = scratch.count
    let definitionStart = checkpoint()
    anyWhitespace()
    var afterItem = position
    while let item = attempt({ $0.listItem() }) {
      scratch.append(item)
      afterItem = position
      if !listSeparator() { break }
    }
    // A comma with no item behind it is no part of the list.
    position = afterItem
    guard scratch.count > mark else {
      restore(definitionStart)
      expected("list item names")
      return nil
    }
    let node = makeNode(.listDeclaration, at: start)
    tree[node].name = name ?? .none
    numberItems(mark)
    adopt(mark, by: node)
    return node
  }

  /// Items without a value of their own are one more than the item before.
  private mutating func numberItems(_ mark: Int) {
    var value: Int32 = 1
    for item in scratch[mark...] {
      if tree[item].b >= 0 { value = tree[item].a }
      tree[item].a = value
      value &+= 1
    }
  }

  private mutating func listSeparator() -> Bool {
    let start = position
    anyWhitespace()
    guard take(UInt8(ascii: ",")) else {
      position = start
      return false
    }
    anyWhitespace()
    return true
  }

  /// `item: name ("=" integer)?`, in parentheses if it is in the list at the start. `b` is 0 where its
  /// value is given.
  private mutating func listItem() -> NodeID? {
    let start = position
    let isInitial = take(UInt8(ascii: "("))
    var needsClosing = isInitial
    whitespace()
    guard let name = identifier() else { return nil }
    whitespace()
    if isInitial, take(UInt8(ascii: ")")) {
      needsClosing = false
      whitespace()
    }
    let node = makeNode(.listItem, at: start)
    tree[node].name = name
    if isInitial { tree[node].bits.insert(.isInitial) }
    if take(UInt8(ascii: "=")) {
      whitespace()
      let valueStart = position
      if let (value, isNegative) = integer() {
        tree[node].a = isNegative ? 0 &- value : value
        tree[node].b = 0
      } else {
        position = valueStart
        expected("value to be assigned to list item")
      }
      if needsClosing {
        whitespace()
        if take(UInt8(ascii: ")")) { needsClosing = false }
      }
    }
    if needsClosing { report("Expected closing ')'", at: position) }
    return node
  }

  private mutating func external(_ start: Int) -> NodeID? {
    let name = declaredName("name of external function")
    let first = tree.parameters.count
    if !parameters() {
      let shown = name.map(tree.symbols.string) ?? ""
      expected("declaration of arguments for EXTERNAL, even if empty, i.e. 'EXTERNAL \(shown)()'")
    }
    let node = makeNode(.external, at: start)
    tree[node].name = name ?? .none
    tree[node].a = Int32(truncatingIfNeeded: tree.parameters.count - first)
    return node
  }

  /// `"INCLUDE" path`: the file's content stands in place of the line. In a knot and in braces the file is read,
  /// but left out, as the reference does.
  private mutating func include(_ level: StatementLevel) -> NodeID? {
    let start = position
    position += 7
    whitespace()
    let nameStart = position
    skipRestOfLine()
    var nameEnd = position
    while nameEnd > nameStart, bytes[nameEnd - 1] == 0x20 || bytes[nameEnd - 1] == 0x09 { nameEnd -= 1 }
    guard nameEnd > nameStart else {
      expected("filename for include statement")
      return makeNode(.includedFile, at: start)
    }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
    let identity = Self.normalized(name)
    if openFiles.contains(where: { Self.normalized($0) == identity })
      || openFiles.count > Self.maximumIncludes
      || tree.files.count >= Int(UInt16.max)
    {
      report("Recursive INCLUDE detected: '\(name)' is already open.", at: nameStart)
      return makeNode(.includedFile, at: start)
    }
    guard let source = reader(name) else {
      report("Failed to load: '\(name)'", at: nameStart)
      return makeNode(.includedFile, at: start)
    }
    let file = parseFile(source, name: name)
    if level == .top { return file }
    warn(
      "An INCLUDE is for the top of a file: in a knot or in braces, '\(name)' is left out", at: nameStart)
    return makeNode(.includedFile, at: start)
  }

  /// A path without `.` and `..` where they can be resolved.
  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
