import InkProgram
import InkSyntax

extension Generator {
  /// A name in an expression: a constant, a list item, how often a place was seen, or a variable.
  mutating func generateVariable(_ node: NodeID, isPrinted: Bool) {
    let source = syntax[node]
    let parts = pathParts(source)
    guard let first = parts.first else { return }
    if parts.count == 1, let value = constant(first.name) { return generateConstant(value) }
    if parts.count <= 2 {
      var ambiguous: (Int, Int)?
      let list = parts.count == 2 ? first.name : nil
      let item = parts.count == 2 ? parts[parts.startIndex + 1].name : first.name
      if outline.item(list: list, item, ambiguous: &ambiguous) != nil {
        reportAmbiguous(ambiguous, item, at: source)
        return emit(.variable(variableName(source)))
      }
    }
    if let place = outline.resolve(parts, from: flow) {
      count(Container.countsVisits, in: place)
      if isPrinted { checkPrintedFunction(place, at: source) }
      return emit(.readCount(.container(container(of: place))))
    }
    let path = pathText(parts)
    if parts.count > 1 {
      var message = "Could not find target for read count: -> \(path)"
      if parts.count == 2 {
        let joined = parts.map { string($0.name) }.joined(separator: ",")
        message += ", or couldn't find list item with the name \(joined)"
      }
      reportLate(message, at: source, suggestion: suggestion(for: path, among: placeNames() + itemNames()))
    } else if outline.variable(first.name, in: flow) == nil {
      reportUnresolved(node)
    }
    emit(.variable(variableName(source)))
  }

  mutating func reportUnresolved(_ node: NodeID) {
    let parts = pathParts(syntax[node])
    let shown = pathText(parts)
    reportLate(
      "Unresolved variable: \(shown)", kind: .undeclared(parts.first?.name ?? Symbol.none), at: syntax[node],
      suggestion: suggestion(for: shown, among: variableNames() + itemNames() + placeNames()))
  }

  private mutating func checkPrintedFunction(_ place: Destination, at source: SyntaxNode) {
    guard case .flow(let index) = place, outline.flows[index].isFunction else { return }
    let name = string(outline.flows[index].name)
    warnLate(
      "'\(name)' being used as read count rather than being called as function. Perhaps you intended to write "
        + "\(name)()", at: source)
  }

  private func constant(_ name: Symbol) -> NodeID? {
    let declaration = outline.constantOf[Int(name.index)]
    return declaration >= 0 ? syntax.children(of: declaration).first ?? -1 : nil
  }

  private mutating func generateConstant(_ value: NodeID) {
    guard value >= 0 else { return }
    switch syntax[value].kind {
    case .integer, .float, .boolean, .divertTarget: generateExpression(value)
    case .string:
      // One with logic has been refused; it could name itself, or grow without bound.
      if syntax.children(of: value).allSatisfy({ syntax[$0].kind == .text }) { generateExpression(value) }
    default: break
    }
  }

  // MARK: Calls

  /// A call of a built-in, of a list's name, of a function of the host or of the story.
  mutating func generateCall(_ node: NodeID) {
    let source = syntax[node]
    let arguments = syntax.children(of: node)
    if let keyword = Keyword(source.name), generateBuiltIn(keyword, arguments, node) {
      // Done.
    } else if outline.listOf[Int(source.name.index)] >= 0 {
      generateListCall(source, arguments)
    } else {
      generateFunctionCall(source, arguments)
    }
    setLine(source)
    if source.bits.contains(.popsResult) { emit(.popValue) }
  }

  private mutating func generateListCall(_ source: SyntaxNode, _ arguments: ArraySlice<NodeID>) {
    if arguments.count > 1 {
      report(
        "Can currently only construct a list from one integer (or an empty list from a given list definition)",
        at: source)
    }
    if arguments.count == 1 {
      emit(tree.text(syntax.symbols.bytes(of: source.name)))
      for argument in arguments { generateExpression(argument) }
      emit(.listFromInt)
    } else {
      emitList(ListLiteral(origins: [name(source.name)]))
    }
  }

  private mutating func generateFunctionCall(_ source: SyntaxNode, _ arguments: ArraySlice<NodeID>) {
    let external = outline.externalOf[Int(source.name.index)]
    let part = PathPart(name: source.name, offset: source.offset)
    let target = divertTarget([part], of: source, isCall: true)
    checkArguments(arguments, target, at: source, isCall: true)
    generateArguments(arguments, target.flow, at: source, isCall: true)
    setLine(source)
    if external >= 0 {
      let expected = Int(syntax[external].a)
      if expected != arguments.count {
        reportLate(
          "Function call incorrect number of arguments sent to external function '\(string(source.name))'. Expected "
            + "\(expected) but got \(arguments.count)", at: source)
      }
      let count = Int32(truncatingIfNeeded: arguments.count)
      emit(.divert(Divert(.plain, to: .external(name(source.name), argumentCount: count))))
      return
    }
    checkKind(of: target, at: source, isCall: true)
    if let destination = destination(of: target) { emit(.divert(Divert(.function, to: destination))) }
  }
}
