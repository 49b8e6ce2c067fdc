extension Parser {
  /// `knot: "==" "="* "function"? name parameters? "="* endOfLine statements`, onto `scratch`.
  mutating func knot() -> Bool {
    guard descend() else { return false }
    defer { depth -= 1 }
    let start = position
    knotEquals()
    whitespace()
    let nameStart = position
    var name = identifier()
    var isFunction = false
    if name == Keyword.function.symbol {
      isFunction = true
      if !whitespace() { expected("whitespace after the 'function' keyword") }
      name = identifier()
    }
    if name == nil {
      let what = isFunction ? "function" : "knot"
      report("Expected the name of the \(what)", kind: .namelessFlow, at: nameStart)
    }
    whitespace()
    let first = tree.parameters.count
    let hasParameters = parameters()
    let parameterCount = tree.parameters.count - first
    whitespace()
    knotEquals()
    expectEndOfLine("end of line after knot name definition")
    let node = makeNode(.knot, at: start)
    finishFlow(node, name, isFunction, hasParameters ? first : nil, parameterCount, level: .knot)
    return true
  }

  private mutating func knotEquals() {
    let start = position
    while byte == UInt8(ascii: "="), position < end { position += 1 }
    if position - start == 1 { position = start }
  }

  private mutating func finishFlow(
    _ node: NodeID, _ name: Symbol?, _ isFunction: Bool, _ firstParameter: Int?, _ parameterCount: Int,
    level: StatementLevel
  ) {
    let mark = scratch.count
    let before = tally
    let bodyStart = checkpoint()
    if !statements(level) {
      restore(bodyStart)
      expected("at least one line within the \(level == .knot ? "knot" : "stitch")")
      recoverFlow()
    }
    tree[node].name = name ?? tree.symbols.intern("")
    if isFunction { tree[node].bits.insert(.isFunction) }
    tree[node].bits.formUnion(tally.bits(since: before))
    if let firstParameter { tree[node].a = Int32(truncatingIfNeeded: firstParameter) }
    tree[node].b = Int32(truncatingIfNeeded: parameterCount)
    adopt(mark, by: node)
    scratch.append(node)
  }

  /// Goes on to the next knot.
  private mutating func recoverFlow() {
    while position < end, !(byte == UInt8(ascii: "=") && peek(1) == UInt8(ascii: "=")) { position += 1 }
  }

  /// Whether a stitch starts at the position: one `=` and a name.
  mutating func isAtStitch() -> Bool {
    let start = position
    defer { position = start }
    return stitchHeader() != nil
  }

  private mutating func stitchHeader() -> (name: Symbol, isFunction: Bool)? {
    guard take(UInt8(ascii: "=")), byte != UInt8(ascii: "=") else { return nil }
    whitespace()
    let isFunction = isAt("function")
    if isFunction {
      position += 8
      whitespace()
    }
    guard let name = identifier() else { return nil }
    return (name, isFunction)
  }

  /// `stitch: "=" name parameters? endOfLine statements`, onto `scratch`.
  mutating func stitch() -> Bool {
    let start = position
    guard let (name, isFunction) = stitchHeader() else {
      position = start
      return false
    }
    whitespace()
    let first = tree.parameters.count
    let hasParameters = parameters()
    let parameterCount = tree.parameters.count - first
    whitespace()
    expectEndOfLine("end of line after stitch name")
    let node = makeNode(.stitch, at: start)
    finishFlow(node, name, isFunction, hasParameters ? first : nil, parameterCount, level: .stitch)
    return true
  }

  /// `parameters: "(" (parameter ("," parameter)*)? ")"`, onto `tree.parameters`; false where there is no
  /// parenthesis.
  mutating func parameters() -> Bool {
    guard take(UInt8(ascii: "(")) else { return false }
    while true {
      let start = position
      whitespace()
      guard let parameter = parameter() else {
        position = start
        break
      }
      tree.parameters.append(parameter)
      whitespace()
      if !take(UInt8(ascii: ",")) { break }
    }
    if !take(UInt8(ascii: ")")) { expected("closing ')' for parameter list") }
    return true
  }

  /// `name`, `-> name`, `ref name`, `ref -> name`
  private mutating func parameter() -> Parameter? {
    let start = position
    let first = identifier()
    whitespace()
    let hasArrow = take(UInt8(ascii: "-"), UInt8(ascii: ">"))
    whitespace()
    let secondStart = position
    let second = identifier()
    if first == nil && second == nil { return nil }
    if first == Keyword.ref.symbol {
      if second == nil { report("Expected an parameter name after 'ref'", at: position) }
      return Parameter(
        name: second ?? .none, isByReference: true, isDivertTarget: hasArrow,
        offset: Int32(truncatingIfNeeded: secondStart))
    }
    let name = hasArrow ? second : first
    if name == nil { report("Expected an parameter name", at: position) }
    return Parameter(
      name: name ?? .none, isByReference: false, isDivertTarget: hasArrow,
      offset: Int32(truncatingIfNeeded: hasArrow ? secondStart : start))
  }
}
