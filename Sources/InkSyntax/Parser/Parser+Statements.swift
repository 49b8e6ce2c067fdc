/// Where statements stand; decides which of them may, and what ends them.
enum StatementLevel: Int, Comparable {
  case innerBlock, stitch, knot, top

  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

extension Parser {
  /// `statements: blankLines? (statement blankLines?)*`, onto `scratch`. Whether there were any.
  @discardableResult
  mutating func statements(_ level: StatementLevel) -> Bool {
    if level == .innerBlock, gatherDashes() != nil {
      report(
        "You can't use a gather (the dashes) within the { curly braces } context. For multi-line sequences and "
          + "conditions, you should only use one dash.", at: position)
    }
    let mark = scratch.count
    blankLines()
    while position < end, !isAtBreak(level), statement(level) { blankLines() }
    return scratch.count > mark
  }

  /// Whether something stands at the position that ends the statements of a level.
  private mutating func isAtBreak(_ level: StatementLevel) -> Bool {
    guard level < .top else { return false }
    let start = position
    defer { position = start }
    whitespace()
    switch byte {
    case UInt8(ascii: "="):
      if peek(1) == UInt8(ascii: "=") { return true }
      return level <= .stitch && isAtStitch()
    case UInt8(ascii: "-"): return level == .innerBlock && peek(1) != UInt8(ascii: ">")
    case UInt8(ascii: "}"): return level == .innerBlock
    default: return false
    }
  }

  /// One statement, onto `scratch`; false where nothing can be made of what is there.
  private mutating func statement(_ level: StatementLevel) -> Bool {
    let start = checkpoint()
    isAfterError = false
    whitespace()
    switch byte {
    case UInt8(ascii: "-"):
      if peek(1) == UInt8(ascii: ">") { return divertLine() }
      if level > .innerBlock { return gather() }
    case UInt8(ascii: "<"):
      if peek(1) == UInt8(ascii: "-") { return divertLine() }
    case UInt8(ascii: "="):
      if peek(1) == UInt8(ascii: "=") {
        if level == .top { return knot() }
      } else if level >= .knot, stitch() {
        return true
      }
    case UInt8(ascii: "*"), UInt8(ascii: "+"):
      choice()
      expectEndOfLine()
      return true
    case UInt8(ascii: "~"): return logicLine(level)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      if let understood = declaration(level) {
        if understood { return true }
        position = start.position
      }
    default: break
    }
    position = start.position
    if lineOfContent() { return true }
    restore(start)
    return false
  }

  private mutating func divertLine() -> Bool {
    _ = multiDivert()
    expectEndOfLine()
    return true
  }

  /// `logicLine: "~" (return | temp | assignment | expression) endOfLine`
  private mutating func logicLine(_ level: StatementLevel) -> Bool {
    let start = position
    position += 1
    whitespace()
    let contentStart = position
    guard let node = returnStatement() ?? temporaryOrAssignment() ?? expressionStatement(contentStart) else {
      expected("expression after '~'")
      skipToNextLine()
      scratch.append(makeNode(.nothing, at: start))
      return true
    }
    if tree[node].kind == .returnStatement, level == .top {
      report("should not have return statement outside of a knot", at: contentStart)
    }
    scratch.append(node)
    expectEndOfLine()
    return true
  }

  private mutating func returnStatement() -> NodeID? {
    let start = position
    guard take(.returnWord) else { return nil }
    whitespace()
    tally.returns += 1
    let calls = tally.calls
    let value = attempt { $0.expression() }
    let node = makeNode(.returnStatement, at: start)
    if let value { adopt(only: value, by: node) }
    if tally.calls > calls { tree[node].bits.insert(.endsWithNewline) }
    return node
  }

  /// `"temp"? name ("+" | "-")? "=" expression`
  private mutating func temporaryOrAssignment() -> NodeID? {
    let start = position
    let isDeclaration = take(.temp)
    whitespace()
    let nameOffset = position
    guard let name = identifier() else {
      if isDeclaration { expected("variable name") }
      position = start
      return nil
    }
    whitespace()
    let isIncrement = take(UInt8(ascii: "+"))
    let isDecrement = take(UInt8(ascii: "-"))
    if isIncrement && isDecrement { report("Unexpected sequence '+-'", at: position) }
    guard take(UInt8(ascii: "=")) else {
      if isDeclaration { report("Expected '='", at: position) }
      position = start
      return nil
    }
    let calls = tally.calls
    let value = attempt { $0.expression() }
    if value == nil { expected("value expression to be assigned") }
    let isStep = isIncrement || isDecrement
    let node = makeNode(
      isStep ? .increment : isDeclaration ? .temporaryDeclaration : .assignment, at: nameOffset)
    tree[node].name = name
    if isIncrement { tree[node].bits.insert(.isIncrement) }
    if let value { adopt(only: value, by: node) }
    if tally.calls > calls { tree[node].bits.insert(.endsWithNewline) }
    return node
  }

  private mutating func expressionStatement(_ start: Int) -> NodeID? {
    let calls = tally.calls
    guard let node = attempt({ $0.expression() }) else { return nil }
    switch tree[node].kind {
    case .call: tree[node].bits.insert(.popsResult)
    case .increment: break
    default:
      if tree[node].kind == .variable, tree[node].b == 1,
        tree.paths[Int(tree[node].a)].name == Keyword.include.symbol
      {
        report(
          "'~ include' is no longer the correct syntax - please use 'INCLUDE your_filename.ink', without the "
            + "tilda, and in block capitals.", at: start)
      } else {
        report(
          "Logic following a '~' can't be that type of expression. It can only be something like:\n\t~ return\n"
            + "\t~ var x = blah\n\t~ x++\n\t~ myFunction()", at: start)
      }
    }
    if tally.calls > calls { tree[node].bits.insert(.endsWithNewline) }
    return node
  }

  /// Makes an attempt: where it gives nothing, the position is put back.
  mutating func attempt<Result>(_ rule: (inout Parser) -> Result?) -> Result? {
    let start = checkpoint()
    let wasAfterError = isAfterError
    let errorCount = diagnostics.count
    isAfterError = false
    if let result = rule(&self) { return result }
    restore(start)
    isAfterError = wasAfterError || diagnostics.count > errorCount
    return nil
  }
}
