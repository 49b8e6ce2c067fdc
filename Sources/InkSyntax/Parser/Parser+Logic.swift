extension Parser {
  /// `inlineLogic: "{" inner "}"`
  mutating func inlineLogic() -> NodeID? {
    guard descend() else { return nil }
    defer { depth -= 1 }
    let start = position
    let wasParsingString = isParsingString
    let wasTagActive = isTagActive
    let before = tally
    position += 1
    whitespace()
    let innerStart = checkpoint()
    guard let inner = innerLogic() else {
      restore(innerStart)
      expected("some kind of logic, conditional or sequence within braces: { ... }")
      isParsingString = wasParsingString
      return nil
    }
    disallowIncrement(inner)
    whitespace()
    if !take(UInt8(ascii: "}")) { expected("closing brace '}' for inline logic") }
    isParsingString = wasParsingString

    let node = makeNode(.contentList, at: start)
    tree[node].bits.formUnion(tally.bits(since: before))
    let mark = scratch.count
    scratch.append(inner)
    if !wasTagActive { endTagIfNeeded() }
    adopt(mark, by: node)
    return node
  }

  /// What stands in braces: a marked sequence, a conditional, a sequence of at least two, or an expression.
  private mutating func innerLogic() -> NodeID? {
    whitespace()
    let start = checkpoint()
    if let type = sequenceType() {
      let bodyStart = checkpoint()
      let mark = scratch.count
      guard sequenceElements() else {
        restore(bodyStart)
        expected("sequence elements (for cycle/stoping etc)")
        return nil
      }
      return makeSequence(type, mark, at: start.position)
    }
    let value = attempt { $0.expression() }
    let afterValue = checkpoint()
    if let value {
      disallowIncrement(value)
      whitespace()
      if take(UInt8(ascii: ":")) {
        let bodyStart = checkpoint()
        if let node = conditional(query: value, at: start.position) { return node }
        restore(bodyStart)
        expected("conditional content following query")
        return nil
      }
    }
    restore(start)
    if let node = conditional(query: nil, at: start.position), isAtClosingBrace() { return node }
    restore(start)
    return sequenceOrOutput(start, value, afterValue)
  }

  private mutating func sequenceOrOutput(
    _ start: Checkpoint, _ value: NodeID?, _ afterValue: Checkpoint
  ) -> NodeID? {
    // Without a bar there is no sequence; then what was understood as an expression needs no second look.
    let endsAtBrace = value != nil && bytes[afterValue.position] == UInt8(ascii: "}")
    let hasBar = !endsAtBrace || bytes[start.position..<afterValue.position].contains(UInt8(ascii: "|"))
    if hasBar {
      let mark = scratch.count
      let type = sequenceType() ?? .stopping
      if sequenceElements(), scratch.count - mark > 1 {
        if isAtClosingBrace() { return makeSequence(type, mark, at: start.position) }
      }
      restore(start)
    }
    guard let value else { return nil }
    restore(afterValue)
    guard isAtClosingBrace() else { return nil }
    let node = makeNode(.output, at: start.position)
    adopt(only: value, by: node)
    return node
  }

  private func isAtClosingBrace() -> Bool {
    var index = position
    while bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < end && bytes[index] == UInt8(ascii: "}")
  }

  private mutating func makeSequence(_ type: SyntaxBits, _ mark: Int, at offset: Int) -> NodeID {
    let node = makeNode(.sequence, at: offset)
    tree[node].bits = type
    adopt(mark, by: node)
    return node
  }

  /// `!`, `&`, `~`, `$` in any order, or words and a colon.
  private mutating func sequenceType() -> SyntaxBits? {
    let start = position
    var type: SyntaxBits = []
    loop: while position < end {
      switch byte {
      case UInt8(ascii: "!"): type.insert(.once)
      case UInt8(ascii: "&"): type.insert(.cycle)
      case UInt8(ascii: "~"): type.insert(.shuffle)
      case UInt8(ascii: "$"): type.insert(.stopping)
      case 0x20: break
      default: break loop
      }
      position += 1
    }
    if type.isEmpty {
      position = start
      type = sequenceWords()
      if type.isEmpty {
        position = start
        return nil
      }
    }
    if type.isSubset(of: [.shuffle, .stopping]) || type.isSubset(of: [.shuffle, .once]) || type == .cycle {
      return type
    }
    report("Sequence type combination not supported: \(names(of: type))", at: start)
    return .stopping
  }

  private func names(of type: SyntaxBits) -> String {
    var names: [String] = []
    if type.contains(.stopping) { names.append("Stopping") }
    if type.contains(.cycle) { names.append("Cycle") }
    if type.contains(.shuffle) { names.append("Shuffle") }
    if type.contains(.once) { names.append("Once") }
    return names.joined(separator: ", ")
  }

  private mutating func sequenceWords() -> SyntaxBits {
    var type: SyntaxBits = []
    while true {
      let start = position
      guard let word = identifier().flatMap(Keyword.init) else {
        position = start
        break
      }
      switch word {
      case .once: type.insert(.once)
      case .cycle: type.insert(.cycle)
      case .shuffle: type.insert(.shuffle)
      case .stopping: type.insert(.stopping)
      default: return []
      }
      if !whitespace() { break }
    }
    return take(UInt8(ascii: ":")) ? type : []
  }

  /// The elements of a sequence, each a `contentList`, onto `scratch`; false where there are none.
  private mutating func sequenceElements() -> Bool {
    if newline() {
      blankLines()
      let mark = scratch.count
      while multilineElement() {}
      return scratch.count > mark
    }
    return inlineElements()
  }

  private mutating func multilineElement() -> Bool {
    let start = checkpoint()
    whitespace()
    guard byte == UInt8(ascii: "-"), position < end, peek(1) != UInt8(ascii: ">") else {
      restore(start)
      return false
    }
    let node = makeNode(.contentList, at: position)
    position += 1
    whitespace()
    let mark = scratch.count
    scratch.append(makeNode(.newline, at: start.position))
    if !statements(.innerBlock) {
      scratch.removeLast()
      blankLines()
    }
    adopt(mark, by: node)
    scratch.append(node)
    return true
  }

  /// `mixed? ("|" mixed?)*`
  private mutating func inlineElements() -> Bool {
    let elements = scratch.count
    var hasAny = false
    while true {
      let start = checkpoint()
      let mark = scratch.count
      let node = makeNode(.contentList, at: position)
      let hasContent = mixed()
      if hasContent { adopt(mark, by: node) } else { restore(start) }
      let hasBar = take(UInt8(ascii: "|"))
      if !hasContent && !hasBar {
        // A bar before means that blank content follows it.
        if hasAny { scratch.append(node) }
        break
      }
      hasAny = true
      scratch.append(node)
      if !hasBar { break }
    }
    return scratch.count > elements
  }
}
