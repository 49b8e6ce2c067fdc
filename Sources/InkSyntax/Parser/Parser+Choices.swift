extension Parser {
  /// `choice: ("*"+ | "+"+) label? condition* start ("[" only "]" inner)? diverts?`, onto `scratch`.
  mutating func choice() {
    let start = position
    let bullet = byte
    var depth: Int32 = 0
    while take(bullet) {
      depth &+= 1
      whitespace()
    }
    let label = attempt { $0.bracketedName() }
    whitespace()
    if label != nil { newline() }
    let condition = choiceCondition()
    whitespace()
    let before = tally
    isParsingChoice = true
    let startContent = choicePart()
    var onlyContent: NodeID?
    var innerContent: NodeID?
    let hasBrackets = take(UInt8(ascii: "["))
    if hasBrackets {
      endTag(in: startContent)
      onlyContent = choicePart()
      if !take(UInt8(ascii: "]")) { expected("closing ']' for weave-style option") }
      endTag(in: onlyContent)
      innerContent = choicePart()
    }
    whitespace()
    endTag(in: innerContent ?? startContent)

    let mark = scratch.count
    let hasDiverts = multiDivert()
    isParsingChoice = false
    whitespace()

    let isEmpty = startContent == nil && innerContent == nil && onlyContent == nil
    let isBlank = startContent == nil && hasBrackets && onlyContent == nil
    warnOfNothing(at: start, isEmpty: isEmpty && !hasDiverts, isBlank: isBlank)

    let inner = finishInner(innerContent, mark, at: start)
    let node = makeNode(.choice, at: start)
    if let label { tree[node].name = label }
    tree[node].a = depth
    if bullet == UInt8(ascii: "*") { tree[node].bits.insert(.isOnceOnly) }
    if isEmpty { tree[node].bits.insert(.isInvisibleDefault) }
    tree[node].bits.formUnion(tally.bits(since: before))
    scratch.append(startContent ?? -1)
    scratch.append(onlyContent ?? -1)
    scratch.append(inner)
    scratch.append(condition ?? -1)
    adopt(scratch.count - 4, by: node)
    scratch.append(node)
  }

  /// Warns of a choice without words; behind the whole of it, since the warnings end in its last line.
  private mutating func warnOfNothing(at start: Int, isEmpty: Bool, isBlank: Bool) {
    if isEmpty {
      warn(
        "Choice is completely empty. Interpretting as a default fallback choice. Add a divert arrow to remove "
          + "this warning: * ->", at: start, line: line(at: position))
    } else if isBlank {
      warn(
        "Blank choice - if you intended a default fallback choice, use the `* ->` syntax", at: start,
        line: line(at: position))
    }
  }

  /// One of the three parts of a choice.
  private mutating func choicePart() -> NodeID? {
    let start = checkpoint()
    let mark = scratch.count
    guard mixed() else {
      restore(start)
      return nil
    }
    let node = makeNode(.contentList, at: start.position)
    adopt(mark, by: node)
    return node
  }

  /// Ends the open tag at the end of a part that was finished already; forgets it where there is no part.
  private mutating func endTag(in part: NodeID?) {
    guard isTagActive else { return }
    isTagActive = false
    guard let part else { return }
    append(makeNode(.tagEnd, at: position), to: part)
  }

  /// Appends a child to a node whose children are complete.
  mutating func append(_ child: NodeID, to node: NodeID) {
    let mark = scratch.count
    scratch.append(contentsOf: tree.children(of: node))
    scratch.append(child)
    adopt(mark, by: node)
  }

  /// Adds diverts, which stand on `scratch` since `mark`, and the line's end to a choice's inner content.
  private mutating func finishInner(_ inner: NodeID?, _ mark: Int, at start: Int) -> NodeID {
    let diverts = Array(scratch[mark...])
    scratch.removeLast(diverts.count)
    let node = inner ?? makeNode(.contentList, at: start)
    if let inner { scratch.append(contentsOf: tree.children(of: inner)) }
    for divert in diverts where !tree[divert].bits.contains(.isEmpty) || tree[divert].kind != .divert {
      scratch.append(divert)
    }
    scratch.append(makeNode(.newline, at: start))
    adopt(mark, by: node)
    return node
  }

  /// `condition: ("{" expression "}")*`, each on a line of its own if need be.
  private mutating func choiceCondition() -> NodeID? {
    guard byte == UInt8(ascii: "{") else { return nil }
    let start = position
    let mark = scratch.count
    while byte == UInt8(ascii: "{"), position < end {
      let checkpoint = checkpoint()
      guard let condition = singleCondition() else {
        restore(checkpoint)
        break
      }
      scratch.append(condition)
      newline()
      whitespace()
    }
    let count = scratch.count - mark
    if count <= 1 { return count == 0 ? nil : scratch.removeLast() }
    let node = makeNode(.allOf, at: start)
    adopt(mark, by: node)
    return node
  }

  private mutating func singleCondition() -> NodeID? {
    position += 1
    let value = attempt { $0.expression() }
    if value == nil { expected("choice condition inside { }") }
    disallowIncrement(value)
    if !take(UInt8(ascii: "}")) { expected("closing '}' for choice condition") }
    return value
  }

  mutating func disallowIncrement(_ node: NodeID?) {
    guard let node, tree[node].kind == .increment else { return }
    report("Can't use increment/decrement here. It can only be used on a ~ line", at: Int(tree[node].offset))
  }

  /// `gather: "-"+ label? newline?`, onto `scratch`.
  mutating func gather() -> Bool {
    let start = position
    guard let count = gatherDashes() else { return false }
    let label = attempt { $0.bracketedName() }
    let node = makeNode(.gather, at: start)
    tree[node].a = Int32(truncatingIfNeeded: count)
    if let label { tree[node].name = label }
    newline()
    scratch.append(node)
    return true
  }

  /// How many dashes, that are no arrows, stand here; nil, and nothing taken, where none.
  mutating func gatherDashes() -> Int? {
    let start = position
    whitespace()
    var count = 0
    while byte == UInt8(ascii: "-"), position < end, peek(1) != UInt8(ascii: ">") {
      position += 1
      count += 1
      whitespace()
    }
    if count == 0 { position = start }
    return count == 0 ? nil : count
  }

  /// `label: "(" name ")"`
  private mutating func bracketedName() -> Symbol? {
    guard take(UInt8(ascii: "(")) else { return nil }
    whitespace()
    guard let name = identifier() else { return nil }
    whitespace()
    if !take(UInt8(ascii: ")")) { expected("closing ')' for bracketed name") }
    return name
  }
}
