import InkProgram
import InkSyntax

/// Where an expression stands, as far as a divert target may stand there.
enum Usage {
  case allowed
  /// In a comparison with another divert target or a variable, or in a count.
  case compared
  case forbidden
}

extension Generator {
  static let maximumExpressionDepth = 400

  /// An expression's value onto the stack. `isPrinted`: it stands alone in braces.
  mutating func generateExpression(_ node: NodeID, usage: Usage = .allowed, isPrinted: Bool = false) {
    guard expressionDepth < Self.maximumExpressionDepth else {
      return report("This expression has too many parts", at: syntax[node])
    }
    expressionDepth += 1
    defer { expressionDepth -= 1 }
    let source = syntax[node]
    switch source.kind {
    case .integer: emit(.int(source.a))
    case .float: emit(.float(Float(bitPattern: UInt32(bitPattern: source.a))))
    case .boolean: emit(.bool(source.a != 0))
    case .string:
      emit(.beginString)
      generateChildren(of: node)
      setLine(source)
      emit(.endString)
    case .divertTarget: generateDivertTarget(node, usage: usage, countsTurnsOnly: false)
    case .variable: generateVariable(node, isPrinted: isPrinted)
    case .call: generateCall(node)
    case .unary:
      if let value = syntax.children(of: node).first { generateExpression(value, usage: .forbidden) }
      emit(.native(source.a == UnaryOperator.negate.rawValue ? .negate : .not))
    case .binary: generateBinary(node)
    case .listLiteral: generateListLiteral(node)
    case .allOf:
      for (index, condition) in syntax.children(of: node).enumerated() {
        generateExpression(condition, usage: .forbidden)
        if index > 0 { emit(.native(.and)) }
      }
    case .increment:
      let word = source.bits.contains(.isIncrement) ? "increment" : "decrement"
      reportLate("Can't use \(word) as sub-expression", at: source)
      generateIncrement(node)
    default: break
    }
  }

  private mutating func generateBinary(_ node: NodeID) {
    let source = syntax[node]
    guard source.count == 2, let infix = BinaryOperator(rawValue: source.a) else { return }
    let (left, right) = (syntax.child(0, of: node), syntax.child(1, of: node))
    var usage = Usage.forbidden
    if infix == .equal || infix == .notEqual, isComparable(left), isComparable(right) { usage = .compared }
    generateExpression(left, usage: usage)
    generateExpression(right, usage: usage)
    emit(.native(native(infix)))
    if infix == .has || infix == .hasWord, syntax[left].kind == .unary,
      syntax[left].a != UnaryOperator.negate.rawValue, let inner = syntax.children(of: left).first
    {
      reportLate(
        "Using 'not' or '!' here negates '\(syntax.description(of: inner))' rather than the result of the '?' or "
          + "'has' operator. You need to add parentheses around the (A ? B) expression.", at: source)
    }
  }

  /// Whether a divert target may be compared with it.
  private func isComparable(_ node: NodeID) -> Bool {
    syntax[node].kind == .divertTarget || syntax[node].kind == .variable
  }

  private func native(_ infix: BinaryOperator) -> NativeFunction {
    switch infix {
    case .andSigns, .andWord: .and
    case .orSigns, .orWord: .or
    case .equal: .equal
    case .greaterOrEqual: .greaterOrEqual
    case .lessOrEqual: .lessOrEqual
    case .less: .less
    case .greater: .greater
    case .notEqual: .notEqual
    case .has, .hasWord: .has
    case .hasNot, .hasNotWord: .hasNot
    case .intersect: .intersect
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .modulo, .moduloWord: .modulo
    }
  }

  /// `x++`, `x += value`
  mutating func generateIncrement(_ node: NodeID) {
    let source = syntax[node]
    let isIncrement = source.bits.contains(.isIncrement)
    emit(.variable(name(source.name)))
    if let value = syntax.children(of: node).first { generateExpression(value) } else { emit(.int(1)) }
    emit(.native(isIncrement ? .add : .subtract))
    var isGlobal = false
    switch outline.variable(source.name, in: flow) {
    case .global: isGlobal = true
    case nil: reportMissingIncrement(source, isIncrement)
    default: break
    }
    emit(.assignment(Assignment(name(source.name), isGlobal: isGlobal, isDeclaration: false)))
  }

  private mutating func reportMissingIncrement(_ source: SyntaxNode, _ isIncrement: Bool) {
    var places: [String] = []
    var current = flow
    while current > 0 {
      places.append("'\(string(outline.flows[current].name))'")
      current = outline.flows[current].parent
    }
    let scope = places.isEmpty ? "" : places.joined(separator: ", ") + " and "
    let shown = string(source.name)
    reportLate(
      "variable for \(isIncrement ? "increment" : "decrement") could not be found: '\(shown)' after searching: "
        + "\(scope)at top scope", kind: .unassignable, at: source,
      suggestion: suggestion(for: shown, among: variableNames()))
  }

  // MARK: Divert targets

  /// `-> place` as a value: the place gets counted, since it may be asked for its counts.
  mutating func generateDivertTarget(_ node: NodeID, usage: Usage, countsTurnsOnly: Bool) {
    guard let divert = syntax.children(of: node).first else { return }
    let source = syntax[divert]
    let parts = pathParts(source)
    if parts.count == 1, let only = parts.first?.name,
      only == Keyword.end.symbol || only == Keyword.done.symbol
    {
      reportLate("Can't Can't use -> DONE or -> END as variable divert targets", at: syntax[node])
      return
    }
    let target = divertTarget(parts, of: source, isCall: false)
    checkArguments(syntax.children(of: divert), target, at: source, isCall: false, isValue: true)
    let shown = pathText(parts)
    if usage == .forbidden {
      reportLate(
        "Can't use a divert target like that. Did you intend to call '-> \(shown)' as a function: likeThis(), or "
          + "check the read count: likeThis, with no arrows?", at: syntax[node])
    }
    switch target.kind {
    case .variable:
      reportLate("Since '\(shown)' is a variable, it shouldn't be preceded by '->' here.", at: syntax[node])
    case .missing:
      if countsTurnsOnly {
        reportLate("Failed to find target for TURNS_SINCE: '-> \(shown)'", at: syntax[node])
      }
    case .place(let place):
      count(
        countsTurnsOnly ? Container.countsTurns : Container.countsVisits | Container.countsTurns, in: place)
      checkStoredTarget(target, at: syntax[node])
      emit(.divertTarget(.container(container(of: place))))
    }
  }

  private mutating func checkStoredTarget(_ target: DivertTarget, at node: SyntaxNode) {
    guard let index = target.flow else { return }
    let entry = outline.flows[index]
    for parameter in syntax.parameters[entry.parameters] where parameter.isByReference {
      let name = string(entry.name)
      reportLate(
        "Can't store a divert target to a knot or function that has by-reference arguments ('\(name)' has 'ref "
          + "\(string(parameter.name))').", at: node)
    }
  }

  // MARK: Lists

  private mutating func generateListLiteral(_ node: NodeID) {
    var literal = ListLiteral()
    var members: Set<NameID> = []
    for member in syntax.children(of: node) {
      let source = syntax[member]
      let list = source.b >= 0 ? source.name : nil
      let item = source.b >= 0 ? Symbol(index: source.b) : source.name
      var ambiguous: (Int, Int)?
      let shown = (list.map { string($0) + "." } ?? "") + string(item)
      guard let found = outline.item(list: list, item, ambiguous: &ambiguous) else {
        report(
          list == nil
            ? "Could not find list definition that contains item '\(shown)'"
            : "Could not find list item \(shown)",
          at: source, suggestion: suggestion(for: string(item), among: itemNames()))
        continue
      }
      reportAmbiguous(ambiguous, item, at: source)
      let name = itemName(found)
      if members.insert(name).inserted {
        literal.items.append(ListLiteral.Item(name, outline.items[found].value))
      } else {
        warn("Duplicate of item '\(shown)' in list.", at: source)
      }
    }
    emitList(literal)
  }

  mutating func reportAmbiguous(_ lists: (Int, Int)?, _ item: Symbol, at source: SyntaxNode) {
    guard let (first, second) = lists else { return }
    report(
      "Ambiguous item name '\(string(item))' found in multiple sets, including "
        + "\(string(outline.lists[first].name)) and \(string(outline.lists[second].name))", at: source)
  }
}
