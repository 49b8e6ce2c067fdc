import InkProgram
import InkSyntax

extension Generator {
  private func int(_ value: Int) -> Node { .int(Int32(truncatingIfNeeded: value)) }

  /// `{a|b|c}`: picks an element by how often it was come to, and goes there and back.
  mutating func generateSequence(_ node: NodeID) {
    let source = syntax[node]
    let elements = syntax.children(of: node)
    let type = source.bits
    let container = tree.makeContainer(flags: Container.countsVisits | Container.countsAtStartOnly)
    emit(.container(container))
    let outer = current
    current = container
    generateIndex(type, elements.count)
    let branchCount = elements.count + (type.contains(.once) ? 1 : 0)
    let end = Int32(truncatingIfNeeded: Int(tree[container].count) + branchCount * 6)
    for index in 0..<branchCount {
      let branch = tree.makeContainer(name: name(.element, index))
      setLine(source)
      emit(.beginEvaluation)
      emit(.duplicate)
      emit(int(index))
      emit(.native(.equal))
      emit(.endEvaluation)
      emit(.divert(Divert(to: .target(.container(branch)), isConditional: true)))
      current = branch
      emit(.popValue)
      if index < elements.count { generateElement(syntax.child(index, of: node), of: node) }
      setLine(source)
      current = branch
      emit(.divert(Divert(to: .target(.node(container, end)))))
      current = container
      tree.addNamed(branch, to: container)
    }
    emit(.noOperation)
    current = outer
  }

  private mutating func generateElement(_ node: NodeID, of sequence: NodeID) {
    let children = syntax.children(of: node)
    if !children.isEmpty { generateSealedWeave(children, of: sequence) }
  }

  /// Puts the index of the element to come on the stack.
  private mutating func generateIndex(_ type: SyntaxBits, _ count: Int) {
    let isStopping = type.contains(.stopping)
    let isOnce = type.contains(.once)
    emit(.beginEvaluation)
    emit(.visitIndex)
    if isStopping || isOnce {
      emit(int(isOnce ? count : count - 1))
      emit(.native(.min))
    } else if type.contains(.cycle) {
      emit(int(count))
      emit(.native(.modulo))
    }
    if type.contains(.shuffle) {
      let isBounded = isOnce || isStopping
      if isBounded {
        emit(.duplicate)
        emit(int(isStopping ? count - 1 : count))
        emit(.native(.equal))
        let end = tree[current].count + 3
        emit(.divert(Divert(to: .target(.node(current, end)), isConditional: true)))
      }
      emit(int(isStopping ? count - 1 : count))
      emit(.shuffleIndex)
      if isBounded { emit(.noOperation) }
    }
    emit(.endEvaluation)
  }

  /// `{query: a|b}`, `{query: - 1: a}`, `{ - query: a }`
  mutating func generateConditional(_ node: NodeID) {
    let source = syntax[node]
    let branches = syntax.children(of: node)
    if source.a >= 0 {
      emit(.beginEvaluation)
      generateExpression(source.a, usage: .forbidden)
      setLine(source)
      emit(.endEvaluation)
    }
    var popsQuery = false
    if source.a >= 0, let first = branches.first, let last = branches.last {
      popsQuery = syntax[first].a >= 0 && !syntax[last].bits.contains(.isElse)
    }
    let end = Int(tree[current].count) + branches.count + (popsQuery ? 1 : 0)
    for branch in branches { generateBranch(branch, of: node, Int32(truncatingIfNeeded: end)) }
    setLine(source)
    if popsQuery { emit(.popValue) }
    emit(.noOperation)
  }

  private mutating func generateBranch(_ node: NodeID, of conditional: NodeID, _ end: Int32) {
    let source = syntax[node]
    let bits = source.bits
    let place = bits.contains(.takesParentLine) ? syntax[conditional] : source
    setLine(place)
    let outer = current
    let container = tree.makeContainer()
    let content = tree.makeContainer(name: fixedNames.branch)
    emit(.container(container))
    current = container
    let isElse = bits.contains(.isElse)
    let duplicates = bits.contains(.matchesEquality) && !isElse
    if duplicates { emit(.duplicate) }
    if !bits.contains(.isTrueBranch) && !isElse {
      if source.a >= 0 {
        emit(.beginEvaluation)
        generateExpression(source.a, usage: .forbidden)
        setLine(place)
      }
      if bits.contains(.matchesEquality) { emit(.native(.equal)) }
      if source.a >= 0 { emit(.endEvaluation) }
    }
    emit(.divert(Divert(to: .target(.container(content)), isConditional: !isElse)))
    tree.addNamed(content, to: container)

    current = content
    if duplicates || isElse && bits.contains(.matchesEquality) { emit(.popValue) }
    if !bits.contains(.isInline) { emit(.newline) }
    if !bits.contains(.isAbsent) {
      checkElse(node)
      generateSealedWeave(syntax.children(of: node), of: conditional)
    }
    setLine(place)
    current = content
    emit(.divert(Divert(to: .target(.node(outer, end)))))
    current = outer
  }

  private mutating func checkElse(_ node: NodeID) {
    for child in syntax.children(of: node) where syntax[child].kind == .text {
      if syntax.text(of: child).starts(with: "else:".utf8) {
        warn(
          "Saw the text 'else:' which is being treated as content. Did you mean '- else:'?", at: syntax[child]
        )
      }
    }
  }
}
