import InkSyntax

extension Generator {
  // MARK: Before anything is made

  mutating func checkConstants() {
    var seen: [Symbol: NodeID] = [:]
    for node in outline.constants {
      let name = syntax[node].name
      if name.isNone { continue }
      if let earlier = seen[name], let value = syntax.children(of: earlier).first,
        let other = syntax.children(of: node).first, !isSame(value, other)
      {
        report(
          "CONST '\(string(name))' has been redefined with a different value. Multiple definitions of the same "
            + "CONST are valid so long as they contain the same value. Initial definition was on "
            + "\(place(syntax[value])).", at: syntax[node])
      }
      seen[name] = node
    }
  }

  private func isSame(_ first: NodeID, _ second: NodeID) -> Bool {
    let (one, other) = (syntax[first], syntax[second])
    guard one.kind == other.kind else { return false }
    switch one.kind {
    case .integer, .float, .boolean: return one.a == other.a
    case .string, .divertTarget: return syntax.description(of: first) == syntax.description(of: second)
    default: return false
    }
  }

  /// Variables start with values that are known before the story runs.
  mutating func checkInitialValue(_ value: NodeID, of declaration: SyntaxNode) {
    let source = syntax[value]
    guard source.kind == .variable else { return }
    let parts = pathParts(source)
    if parts.count == 1, let only = parts.first, outline.constantOf[Int(only.name.index)] >= 0 { return }
    if parts.count <= 2, let first = parts.first, let last = parts.last {
      var ambiguous: (Int, Int)?
      if outline.item(list: parts.count == 2 ? first.name : nil, last.name, ambiguous: &ambiguous) != nil {
        return
      }
    }
    reportLate(
      "global variable assignments cannot refer to other variables, only literal values, constants and list items",
      at: declaration)
  }

  mutating func checkLabels() {
    var seen = PairTable()
    for (node, flow) in outline.labels {
      let name = syntax[node].name
      let earlier = seen[name, flow]
      if earlier >= 0 {
        let kind = syntax[earlier].kind == .gather ? "gather" : "choice"
        report(
          "A \(kind) with the same label name '\(string(name))' already exists in this context on line "
            + "\(syntax[earlier].line)", at: syntax[node])
      }
      seen[name, flow] = node
    }
  }

  // MARK: Flows

  mutating func checkFlow(_ index: Int) {
    let entry = outline.flows[index]
    let source = syntax[entry.node]
    if entry.isFunction { return checkFunction(index) }
    guard entry.level != .story, source.bits.contains(.containsReturn) else { return }
    if let found = first(.returnStatement, in: entry.node) {
      report(
        "Return statements can only be used in knots that are declared as functions: == function "
          + "\(string(entry.name)) ==", at: syntax[found])
    }
  }

  /// The reference names no function of the story's own.
  private static let stitchFunctionReference =
    "Functions cannot be stitches - i.e. they should be defined as '== function myFunc ==' rather than internal to "
    + "another knot."

  private mutating func checkFunction(_ index: Int) {
    let entry = outline.flows[index]
    let shown = string(entry.name)
    if entry.level != .knot {
      report(
        "Functions cannot be stitches - i.e. they should be defined as '== function \(shown) ==' rather than "
          + "internal to another knot.", at: syntax[entry.node], reference: Self.stitchFunctionReference)
    }
    for child in entry.children {
      report(
        "Functions may not contain stitches, but saw '\(string(outline.flows[child].name))' within the function "
          + "'\(shown)'", at: syntax[outline.flows[child].node])
    }
    for statement in outline.statements[entry.body] { checkFunctionContent(statement) }
  }

  private mutating func checkFunctionContent(_ node: NodeID) {
    guard node >= 0 else { return }
    let source = syntax[node]
    switch source.kind {
    case .divert:
      report("Functions may not contain diverts, but saw '\(syntax.description(of: node))'", at: source)
    case .tunnelOnwards:
      for child in syntax.children(of: node) { checkFunctionContent(child) }
    case .choice:
      report("Functions may not contain choices, but saw '\(syntax.description(of: node))'", at: source)
      for child in syntax.children(of: node) { checkFunctionContent(child) }
    case .contentList, .sequence, .conditional, .branch:
      for child in syntax.children(of: node) { checkFunctionContent(child) }
    default: break
    }
  }

  /// The first node of a kind in a flow, in the order of the source.
  private func first(_ kind: SyntaxKind, in node: NodeID) -> NodeID? {
    guard node >= 0 else { return nil }
    if syntax[node].kind == kind { return node }
    for child in syntax.children(of: node) {
      if let found = first(kind, in: child) { return found }
    }
    return nil
  }

  // MARK: Ends

  /// Warns where the flow runs out at the end of a knot or stitch.
  mutating func checkTermination(_ objects: [NodeID], looseEnds: [NodeID], isRoot: Bool) {
    for (end, isDirect) in unterminated(objects, looseEnds) { warnLooseEnd(end, isDirect: isDirect, objects) }
  }

  /// Choices in conditions and sequences have to say where they lead; `owner` is the condition or the sequence.
  mutating func checkNestedTermination(_ objects: [NodeID], looseEnds: [NodeID], of owner: NodeID) {
    let ends = unterminated(objects, looseEnds)
    if ends.isEmpty { return }
    let start =
      choiceCount(in: owner, upTo: 2) == 1
      ? "Choices with conditions should be written: '* {condition} choice'. Otherwise, c" : "C"
    let message = start + "hoices nested in conditionals or sequences need to explicitly divert afterwards."
    for (end, _) in ends { reportLate(message, kind: .openChoice, at: syntax[end]) }
  }

  /// Goes no further than it needs to count so many.
  private func choiceCount(in node: NodeID, upTo limit: Int) -> Int {
    guard node >= 0, limit > 0 else { return 0 }
    var count = syntax[node].kind == .choice ? 1 : 0
    for child in syntax.children(of: node) where count < limit {
      count += choiceCount(in: child, upTo: limit - count)
    }
    return count
  }

  /// The objects at which the flow runs out, each the last of a stretch without a divert.
  private func unterminated(_ objects: [NodeID], _ looseEnds: [NodeID]) -> [(NodeID, Bool)] {
    if let last = lastSignificant(objects), syntax[last].kind == .authorWarning { return [] }
    var ends: [(NodeID, Bool)] = []
    if looseEnds.isEmpty {
      if objects.contains(where: { isPoint($0) }) { return [] }
      if let end = runsOut(objects[...], from: nil) { ends.append((end, true)) }
    }
    // Few are soon found; to look through all objects for each of many would be quadratic.
    let isLarge = looseEnds.count > 16
    let positions: [NodeID: Int] =
      isLarge ? Dictionary(objects.enumerated().map { ($1, $0) }) { first, _ in first } : [:]
    for looseEnd in looseEnds {
      let index = isLarge ? positions[looseEnd] : objects.firstIndex(of: looseEnd)
      let stretch = index.map { self.stretch(after: $0, in: objects) } ?? []
      guard let end = runsOut(stretch[...], from: looseEnd) else { continue }
      let point = syntax[looseEnd]
      ends.append((end, point.a <= 1 && (end != looseEnd || point.kind == .gather)))
    }
    return ends
  }

  private func lastSignificant(_ objects: [NodeID]) -> NodeID? {
    objects.last { syntax[$0].kind != .newline && !isDeclaration($0) } ?? objects.first
  }

  private func isDeclaration(_ node: NodeID) -> Bool {
    switch syntax[node].kind {
    case .variableDeclaration, .listDeclaration, .constantDeclaration: true
    default: false
    }
  }

  /// What follows the choice or gather at an index up to the next one.
  private func stretch(after index: Int, in objects: [NodeID]) -> [NodeID] {
    var stretch: [NodeID] = []
    for node in objects[(index + 1)...] {
      if isPoint(node) || syntax[node].kind == .includedFile { break }
      if !isDeclaration(node) { stretch.append(node) }
    }
    return stretch
  }

  /// The last of some objects if none of them goes anywhere else.
  private func runsOut(_ objects: ArraySlice<NodeID>, from point: NodeID?) -> NodeID? {
    let leaves: SyntaxBits = [.containsDivert, .containsTunnelOnwards]
    var last = point ?? -1
    if let point, syntax[point].kind == .choice, !syntax[point].bits.isDisjoint(with: leaves) { return nil }
    for node in objects {
      let source = syntax[node]
      if !source.bits.isDisjoint(with: leaves) || source.kind == .tunnelOnwards || isPlainDivert(source) {
        return nil
      }
      last = node
    }
    guard last >= 0, syntax[last].kind != .authorWarning else { return nil }
    return last
  }

  private func isPlainDivert(_ node: SyntaxNode) -> Bool {
    node.kind == .divert && node.bits.isDisjoint(with: [.isTunnel, .isThread])
  }

  private mutating func warnLooseEnd(_ node: NodeID, isDirect: Bool, _ objects: [NodeID]) {
    let source = syntax[node]
    var message =
      "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?"
    if isDirect, let child = outline.flows[flow].children.first {
      let name = string(outline.flows[child].name)
      message += " Note that if you intend to enter '\(name)' next, you need to divert to it explicitly."
    }
    if source.kind == .divert, source.bits.contains(.isTunnel) {
      message +=
        " When final tunnel to '-> \(pathText(pathParts(source))) ->' returns it won't have anywhere to go."
    }
    warn(message, at: source)
  }
}
