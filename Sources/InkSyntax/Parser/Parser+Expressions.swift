extension Parser {
  /// `expression: unary (operator expression)*`, by precedence.
  mutating func expression(_ minimumPrecedence: Int = 0) -> NodeID? {
    guard descend() else { return nil }
    defer { depth -= 1 }
    whitespace()
    let start = position
    guard var left = unary() else { return nil }
    whitespace()
    while true {
      let operatorStart = position
      guard let infix = infixOperator(), infix.precedence > minimumPrecedence else {
        position = operatorStart
        break
      }
      guard let right = attempt({ $0.expression(infix.precedence) }) else {
        expected("right side of '\(infix.spelling)' expression")
        return nil
      }
      let node = makeNode(.binary, at: start)
      tree[node].a = infix.rawValue
      let mark = scratch.count
      scratch.append(left)
      scratch.append(right)
      adopt(mark, by: node)
      left = node
    }
    whitespace()
    return left
  }

  private mutating func infixOperator() -> BinaryOperator? {
    let second = peek(1)
    switch byte {
    case UInt8(ascii: "&"): return second == byte ? step(2, .andSigns) : nil
    case UInt8(ascii: "|"): return second == byte ? step(2, .orSigns) : nil
    case UInt8(ascii: "="): return second == byte ? step(2, .equal) : nil
    case UInt8(ascii: ">"): return second == UInt8(ascii: "=") ? step(2, .greaterOrEqual) : step(1, .greater)
    case UInt8(ascii: "<"): return second == UInt8(ascii: "=") ? step(2, .lessOrEqual) : step(1, .less)
    case UInt8(ascii: "!"):
      if second == UInt8(ascii: "=") { return step(2, .notEqual) }
      return second == UInt8(ascii: "?") ? step(2, .hasNot) : nil
    case UInt8(ascii: "?"): return step(1, .has)
    case UInt8(ascii: "^"): return step(1, .intersect)
    case UInt8(ascii: "+"): return step(1, .add)
    case UInt8(ascii: "-"): return step(1, .subtract)
    case UInt8(ascii: "*"): return step(1, .multiply)
    case UInt8(ascii: "/"): return step(1, .divide)
    case UInt8(ascii: "%"): return step(1, .modulo)
    case UInt8(ascii: "a"): return word("and", .andWord)
    case UInt8(ascii: "o"): return word("or", .orWord)
    case UInt8(ascii: "h"): return word("has", .hasWord) ?? word("hasnt", .hasNotWord)
    case UInt8(ascii: "m"): return word("mod", .moduloWord)
    default: return nil
    }
  }

  private mutating func step(_ count: Int, _ infix: BinaryOperator) -> BinaryOperator {
    position += count
    return infix
  }

  /// A word is an operator only where white space follows.
  private mutating func word(_ word: StaticString, _ infix: BinaryOperator) -> BinaryOperator? {
    guard isAt(word) else { return nil }
    let next = peek(word.utf8CodeUnitCount)
    guard next == 0x20 || next == 0x09 else { return nil }
    position += word.utf8CodeUnitCount
    whitespace()
    return infix
  }

  /// `unary: divertTarget | ("-" | "!" | "not")? primary ("++" | "--")?`
  private mutating func unary() -> NodeID? {
    let start = position
    if let target = attempt({ $0.divertTargetExpression() }) { return target }
    let prefix = prefixOperator()
    whitespace()
    var value = primary()
    if value == nil, prefix != nil {
      guard descend() else { return nil }
      value = unary()
      depth -= 1
    }
    guard var node = value else { return nil }
    if let prefix { node = apply(prefix, to: node, at: start) }
    whitespace()
    let postfix = position
    let isIncrement = take(UInt8(ascii: "+"), UInt8(ascii: "+"))
    if isIncrement || take(UInt8(ascii: "-"), UInt8(ascii: "-")) {
      node = step(node, isIncrement: isIncrement, at: postfix)
    }
    return node
  }

  private mutating func prefixOperator() -> UnaryOperator? {
    if take(UInt8(ascii: "-")) { return .negate }
    if take(UInt8(ascii: "!")) { return .bang }
    if byte == UInt8(ascii: "n"), take(.not) { return .not }
    return nil
  }

  /// Numbers are folded at once: `-(5)` is the number -5, `not 0` is true.
  private mutating func apply(_ prefix: UnaryOperator, to node: NodeID, at start: Int) -> NodeID {
    let value = tree[node].a
    switch (tree[node].kind, prefix) {
    case (.integer, .negate): tree[node].a = 0 &- value
    case (.float, .negate): tree[node].a = Int32(bitPattern: UInt32(bitPattern: value) ^ 0x8000_0000)
    case (.boolean, .negate): report("A truth value has no negative: use 'not'", at: start)
    case (.integer, _), (.boolean, _):
      tree[node].kind = .boolean
      tree[node].a = value == 0 ? 1 : 0
    case (.float, _):
      tree[node].kind = .boolean
      tree[node].a = Float(bitPattern: UInt32(bitPattern: value)) == 0 ? 1 : 0
    default:
      let unary = makeNode(.unary, at: start)
      tree[unary].a = prefix.rawValue
      adopt(only: node, by: unary)
      return unary
    }
    return node
  }

  private mutating func step(_ node: NodeID, isIncrement: Bool, at offset: Int) -> NodeID {
    guard tree[node].kind == .variable else {
      // The tree's texts lie in the bytes, which are the parser's until the end.
      swap(&tree.bytes, &bytes)
      let seen = tree.description(of: node)
      swap(&tree.bytes, &bytes)
      report("can only increment and decrement variables, but saw '\(seen)'", at: offset)
      return node
    }
    let increment = makeNode(.increment, at: Int(tree[node].offset))
    let path = tree[node]
    tree[increment].name = path.b == 1 ? tree.paths[Int(path.a)].name : tree.symbols.intern(tree.path(path))
    if isIncrement { tree[increment].bits.insert(.isIncrement) }
    return increment
  }

  private mutating func divertTargetExpression() -> NodeID? {
    whitespace()
    guard isAt(UInt8(ascii: "-"), UInt8(ascii: ">")) else { return nil }
    let start = position
    let mark = scratch.count
    let before = tally
    guard multiDivert(), scratch.count == mark + 1 else { return nil }
    let divert = scratch.removeLast()
    guard tree[divert].kind == .divert, tree[divert].bits.isDisjoint(with: [.isTunnel, .isThread]) else {
      return nil
    }
    tally.diverts = before.diverts
    whitespace()
    let node = makeNode(.divertTarget, at: start)
    adopt(only: divert, by: node)
    return node
  }

  /// Lists before parentheses, calls before variables, and those before numbers, since names may start with
  /// digits.
  private mutating func primary() -> NodeID? {
    switch byte {
    case UInt8(ascii: "("): return attempt { $0.listLiteral() } ?? attempt { $0.parenthesized() }
    case UInt8(ascii: "\""): return string()
    default: break
    }
    return callOrVariable() ?? literal()
  }

  private mutating func parenthesized() -> NodeID? {
    guard descend() else { return nil }
    defer { depth -= 1 }
    position += 1
    guard let inner = attempt({ $0.expression() }) else { return nil }
    whitespace()
    if !take(UInt8(ascii: ")")) { expected("closing parenthesis ')' for expression") }
    return inner
  }

  private mutating func callOrVariable() -> NodeID? {
    let start = position
    guard let name = identifier() else { return nil }
    let afterName = position
    whitespace()
    if byte == UInt8(ascii: "(") { return call(name, at: start) }
    position = afterName
    return variable(name, at: start)
  }

  private mutating func call(_ name: Symbol, at start: Int) -> NodeID? {
    let mark = scratch.count
    guard arguments() else {
      position = start
      return nil
    }
    let node = makeNode(.call, at: start)
    tree[node].name = name
    adopt(mark, by: node)
    tally.calls += 1
    return node
  }

  /// `arguments: "(" (expression ("," expression)*)? ")"`, onto `scratch`; false where there is no
  /// parenthesis.
  mutating func arguments() -> Bool {
    guard take(UInt8(ascii: "(")) else { return false }
    while let argument = attempt({ $0.expression() }) {
      scratch.append(argument)
      if !take(UInt8(ascii: ",")) { break }
    }
    whitespace()
    if !take(UInt8(ascii: ")")) { expected("closing ')' for function call") }
    return true
  }

  private mutating func variable(_ name: Symbol, at start: Int) -> NodeID? {
    if let keyword = Keyword(name), keyword.isReserved {
      position = start
      return nil
    }
    let first = tree.paths.count
    tree.paths.append(PathPart(name: name, offset: Int32(truncatingIfNeeded: start)))
    while true {
      let before = position
      whitespace()
      guard take(UInt8(ascii: ".")) else {
        position = before
        break
      }
      whitespace()
      let offset = position
      guard let part = identifier() else { break }
      tree.paths.append(PathPart(name: part, offset: Int32(truncatingIfNeeded: offset)))
    }
    let node = makeNode(.variable, at: start)
    tree[node].a = Int32(truncatingIfNeeded: first)
    tree[node].b = Int32(truncatingIfNeeded: tree.paths.count - first)
    return node
  }
}
