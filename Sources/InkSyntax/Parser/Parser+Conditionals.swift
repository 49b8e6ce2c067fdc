extension Parser {
  /// What follows a query and its colon, or a block of branches without a query. Nil where there is none.
  mutating func conditional(query: NodeID?, at offset: Int) -> NodeID? {
    let isInline = !newline()
    if isInline && query == nil { return nil }
    let mark = scratch.count
    if isInline {
      guard inlineBranches() else { return nil }
    } else {
      guard multilineBranches(query) else { return nil }
      if let query { sortBranches(mark, query) } else { checkBranches(mark) }
    }
    if isInline {
      for branch in scratch[mark...] { tree[branch].bits.insert(.isInline) }
    }
    let node = makeNode(.conditional, at: offset)
    if let query { tree[node].a = query }
    adopt(mark, by: node)
    return node
  }

  /// `mixed ("|" mixed)?`, as branches onto `scratch`.
  private mutating func inlineBranches() -> Bool {
    let first = scratch.count
    while true {
      let start = checkpoint()
      let mark = scratch.count
      guard mixed() else {
        restore(start)
        break
      }
      let node = makeNode(.branch, at: start.position)
      tree[node].bits = scratch.count > mark && mark == first ? .isTrueBranch : .isElse
      tree[node].bits.insert(.takesParentLine)
      adopt(mark, by: node)
      scratch.append(node)
      if !take(UInt8(ascii: "|")) { break }
    }
    let count = scratch.count - first
    if count > 2 {
      report("Expected one or two alternatives separated by '|' in inline conditional", at: position)
      scratch.removeLast(count - 2)
    }
    return count > 0
  }

  private mutating func multilineBranches(_ query: NodeID?) -> Bool {
    blankLines()
    let mark = scratch.count
    while let branch = attempt({ $0.multilineBranch() }) { scratch.append(branch) }
    if scratch.count > mark {
      blankLines()
      return true
    }
    guard query != nil else { return false }
    return soleBranch()
  }

  /// Content without a dash, and perhaps an `- else:` behind it.
  private mutating func soleBranch() -> Bool {
    let start = position
    let mark = scratch.count
    guard statements(.innerBlock) else { return false }
    let node = makeNode(.branch, at: start)
    tree[node].bits = [.takesParentLine]
    adopt(mark, by: node)
    scratch.append(node)
    if let other = attempt({ $0.multilineBranch() }) {
      if !tree[other].bits.contains(.isElse) {
        report(
          "Expected an '- else:' clause here rather than an extra condition", at: Int(tree[other].offset),
          line: Int(tree[other].line))
        tree[other].bits.insert(.isElse)
      }
      scratch.append(other)
    }
    return true
  }

  /// `branch: "-" ("else:" | condition ":")? statements`
  private mutating func multilineBranch() -> NodeID? {
    whitespace()
    let start = position
    guard byte == UInt8(ascii: "-"), position < end, peek(1) != UInt8(ascii: ">") else { return nil }
    position += 1
    whitespace()
    let isElse = elseWord()
    let condition = isElse ? nil : attempt { $0.conditionExpression() }
    let mark = scratch.count
    let hasContent = statements(.innerBlock)
    let node = makeNode(.branch, at: start)
    if condition == nil && !hasContent {
      report("expected content for the conditional branch following '-'", at: position)
    } else if !hasContent {
      tree[node].bits.insert(.isAbsent)
    }
    blankLines()
    if let condition { tree[node].a = condition }
    if isElse { tree[node].bits.insert(.isElse) }
    adopt(mark, by: node)
    return node
  }

  private mutating func elseWord() -> Bool {
    guard isAt("else") else { return false }
    let start = position
    position += 4
    whitespace()
    if take(UInt8(ascii: ":")) { return true }
    position = start
    return false
  }

  private mutating func conditionExpression() -> NodeID? {
    guard let value = attempt({ $0.expression() }) else { return nil }
    disallowIncrement(value)
    whitespace()
    return take(UInt8(ascii: ":")) ? value : nil
  }

  /// Decides what the branches below a query are: matches of its value, or what is true and what is else.
  private mutating func sortBranches(_ mark: Int, _ query: NodeID) {
    if scratch.count - mark == 1, tree[scratch[mark]].bits.contains(.isElse) {
      let empty = makeNode(.branch, at: Int(tree[query].offset))
      tree[empty].bits = [.isTrueBranch, .isAbsent, .takesParentLine]
      scratch.insert(empty, at: mark)
    }
    let branches = scratch[mark...]
    var hasOwnExpressions = false
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      if tree[branch].a >= 0 {
        tree[branch].bits.insert(.matchesEquality)
        hasOwnExpressions = true
      } else if hasOwnExpressions && isLast {
        tree[branch].bits.formUnion([.matchesEquality, .isElse])
      } else if !isLast && branches.count > 2 {
        reportBranch("Only final branch can be an 'else'. Did you miss a ':'?", branch)
      } else {
        tree[branch].bits.insert(index == 0 ? .isTrueBranch : .isElse)
      }
    }
  }

  private mutating func checkBranches(_ mark: Int) {
    let branches = Array(scratch[mark...])
    for (index, branch) in branches.enumerated() where tree[branch].a < 0 {
      if index == branches.count - 1 {
        tree[branch].bits.insert(.isElse)
      } else if tree[branch].bits.contains(.isElse) {
        if let last = branches.last, tree[last].bits.contains(.isElse) {
          reportBranch("Multiple 'else' cases. Can have a maximum of one, at the end.", last)
        } else {
          reportBranch("'else' case in conditional should always be the final one", branch)
        }
      } else {
        reportBranch("Branch doesn't have condition. Are you missing a ':'? ", branch)
      }
    }
    if branches.count == 1, tree[branches[0]].a < 0 {
      reportBranch("Condition block with no actual conditions", branches[0])
    }
  }

  private mutating func reportBranch(_ message: String, _ branch: NodeID) {
    report(message, at: Int(tree[branch].offset), line: Int(tree[branch].line))
  }
}
