import InkProgram
import InkSyntax

extension Generator {
  mutating func generateChildren(of node: NodeID) {
    for child in syntax.children(of: node) { generateContent(child) }
  }

  /// Anything that is neither a choice nor a gather, into the current container.
  mutating func generateContent(_ node: NodeID) {
    let source = syntax[node]
    setLine(source)
    switch source.kind {
    case .text: emitText(node)
    case .newline: emit(.newline)
    case .glue: emit(.glue)
    case .tagStart: emit(.beginTag)
    case .tagEnd: emit(.endTag)
    case .contentList: generateChildren(of: node)
    case .output: generateOutput(node)
    case .sequence: generateSequence(node)
    case .conditional: generateConditional(node)
    case .divert: generateDivert(node)
    case .tunnelOnwards: generateTunnelOnwards(node)
    case .authorWarning:
      let text = String(decoding: syntax.text(of: node), as: UTF8.self)
      diagnostics.append(finding(.todo, text, source))
    case .listDeclaration, .variableDeclaration: declare(node)
    case .external: checkExternal(node)
    case .returnStatement: generateReturn(node)
    case .temporaryDeclaration, .assignment: generateAssignment(node)
    case .increment, .call:
      emit(.beginEvaluation)
      if source.kind == .increment { generateIncrement(node) } else { generateExpression(node) }
      setLine(source)
      emit(.endEvaluation)
    default: break
    }
    if source.bits.contains(.endsWithNewline), isLogicLine(source.kind) {
      setLine(source)
      emit(.newline)
    }
  }

  private func isLogicLine(_ kind: SyntaxKind) -> Bool {
    switch kind {
    case .returnStatement, .temporaryDeclaration, .assignment, .increment, .call: true
    default: false
    }
  }

  private mutating func generateOutput(_ node: NodeID) {
    guard let value = syntax.children(of: node).first else { return }
    emit(.beginEvaluation)
    generateExpression(value, isPrinted: true)
    setLine(syntax[node])
    emit(.output)
    emit(.endEvaluation)
  }

  private mutating func generateReturn(_ node: NodeID) {
    emit(.beginEvaluation)
    if let value = syntax.children(of: node).first { generateExpression(value) } else { emit(.void) }
    setLine(syntax[node])
    emit(.endEvaluation)
    emit(.returnFromFunction)
  }

  private mutating func generateAssignment(_ node: NodeID) {
    let source = syntax[node]
    let isDeclaration = source.kind == .temporaryDeclaration
    if isDeclaration { declare(node) }
    if let value = syntax.children(of: node).first {
      emit(.beginEvaluation)
      generateExpression(value)
      setLine(source)
      emit(.endEvaluation)
    }
    var isGlobal = false
    if !isDeclaration {
      switch outline.variable(source.name, in: flow) {
      case .global: isGlobal = true
      case nil: reportUnassignable(node)
      default: break
      }
    }
    emit(.assignment(Assignment(name(source.name), isGlobal: isGlobal, isDeclaration: isDeclaration)))
  }

  private mutating func reportUnassignable(_ node: NodeID) {
    let source = syntax[node]
    let shown = string(source.name)
    if outline.constantOf[Int(source.name.index)] >= 0 {
      reportLate(
        "Can't re-assign to a constant (do you need to use VAR when declaring '\(shown)'?)", at: source)
    } else {
      reportLate(
        "Variable could not be found to assign to: '\(shown)'", kind: .unassignable, at: source,
        suggestion: suggestion(for: shown, among: variableNames()))
    }
  }

  /// Marks a variable as declared from here on.
  private mutating func declare(_ node: NodeID) {
    let source = syntax[node]
    guard !source.name.isNone else { return }
    let isGlobal = source.kind != .temporaryDeclaration
    let index =
      isGlobal || flow == 0
      ? outline.globalOf[Int(source.name.index)] : outline.temporaryIn[source.name, flow]
    guard index >= 0 else { return }
    let variable = outline.variables[Int(index)]
    if variable.isDeclared {
      report(
        "found declaration variable '\(string(source.name))' that was already declared "
          + "(\(place(syntax[variable.node])))", at: source)
      return
    }
    outline.variables[Int(index)].isDeclared = true
    outline.variables[Int(index)].node = node
    outline.variables[Int(index)].isGlobal = isGlobal
    if isGlobal || flow == 0 { globals.append(Int(index)) }
  }

  private mutating func checkExternal(_ node: NodeID) {
    let name = syntax[node].name
    if !name.isNone, outline.externalOf[Int(name.index)] != node {
      report("Duplicate EXTERNAL definition of '\(string(name))'", at: syntax[node])
    }
  }
}
