import InkProgram
import InkSyntax

/// What a divert or a call leads to.
struct DivertTarget {
  enum Kind {
    case place(Destination)
    case variable(Symbol)
    /// Nothing of that name; reported already.
    case missing
  }

  var kind: Kind
  /// The flow it leads to, if it leads to one.
  var flow: Int?
}

extension Generator {
  func pathParts(_ node: SyntaxNode) -> ArraySlice<PathPart> {
    guard node.a >= 0, node.b > 0 else { return [] }
    return syntax.paths[Int(node.a)..<Int(node.a &+ node.b)]
  }

  /// A divert, tunnel or thread.
  mutating func generateDivert(_ node: NodeID) {
    let source = syntax[node]
    guard !source.bits.contains(.isEmpty) else { return }
    let parts = pathParts(source)
    if parts.count == 1, let only = parts.first?.name {
      if only == Keyword.end.symbol { return emit(.end) }
      if only == Keyword.done.symbol { return emit(.done) }
    }
    let target = divertTarget(parts, of: source, isCall: false)
    let arguments = syntax.children(of: node)
    checkArguments(arguments, target, at: source, isCall: false)
    if !arguments.isEmpty {
      emit(.beginEvaluation)
      generateArguments(arguments, target.flow, at: source, isCall: false)
      setLine(source)
      emit(.endEvaluation)
    }
    if source.bits.contains(.isThread) { emit(.startThread) }
    checkKind(of: target, at: source, isCall: false)
    if let destination = destination(of: target) {
      emit(.divert(Divert(source.bits.contains(.isTunnel) ? .tunnel : .plain, to: destination)))
    }
  }

  mutating func destination(of target: DivertTarget) -> Divert.Destination? {
    switch target.kind {
    case .place(let place): .target(.container(container(of: place)))
    case .variable(let symbol): .variable(name(symbol))
    case .missing: nil
    }
  }

  /// Finds out what a path leads to. A variable that was declared before wins over a place.
  mutating func divertTarget(
    _ parts: ArraySlice<PathPart>, of source: SyntaxNode, isCall: Bool
  ) -> DivertTarget {
    guard let first = parts.first else { return DivertTarget(kind: .missing) }
    if let scope = outline.variable(first.name, in: flow), isKnownByNow(scope) {
      if case .parameter = scope, let parameter = outline.parameter(first.name, of: flow),
        !parameter.isDivertTarget
      {
        let shown = string(first.name)
        report(
          "Since '\(shown)' is used as a variable divert target (on \(place(source))), it should be marked as: "
            + "-> \(shown)", at: syntax[outline.flows[flow].node])
      }
      return DivertTarget(kind: .variable(first.name))
    }
    if let found = outline.resolve(parts, from: flow) {
      if case .flow(let index) = found { return DivertTarget(kind: .place(found), flow: index) }
      return DivertTarget(kind: .place(found))
    }
    reportMissing(parts, of: source, isCall: isCall)
    return DivertTarget(kind: .missing)
  }

  private func isKnownByNow(_ scope: VariableScope) -> Bool {
    switch scope {
    case .parameter: true
    case .temporary(let index), .global(let index): outline.variables[index].isDeclared
    }
  }

  func pathText(_ parts: ArraySlice<PathPart>) -> String {
    parts.map { string($0.name) }.joined(separator: ".")
  }

  private mutating func reportMissing(_ parts: ArraySlice<PathPart>, of source: SyntaxNode, isCall: Bool) {
    let path = pathText(parts)
    if parts.count == 1, let only = parts.first?.name {
      let isExternal = outline.externalOf[Int(only.index)] >= 0
      if isExternal || isBuiltIn(only) {
        if !isCall { reportLate("\(path) must be called as a function: ~ \(path)()", at: source) }
        return
      }
    }
    var place = source
    place.offset = parts.first?.offset ?? source.offset
    reportLate(
      (isCall ? "Function call " : "Divert ") + "target not found: '-> \(path)'",
      kind: .undeclared(parts.first?.name ?? Symbol.none), at: place,
      suggestion: suggestion(for: path, among: isCall ? functionNames() : placeNames()))
  }

  func isBuiltIn(_ name: Symbol) -> Bool {
    // The reference forgets this one.
    guard let keyword = Keyword(name), keyword != .listRange else { return false }
    return keyword.isBuiltIn
  }

  /// Functions are called, all else is diverted to.
  mutating func checkKind(of target: DivertTarget, at source: SyntaxNode, isCall: Bool) {
    guard let index = target.flow else { return }
    let entry = outline.flows[index]
    let name = string(entry.name)
    if !entry.isFunction && isCall {
      reportLate(
        "\(name) hasn't been marked as a function, but it's being called as one. Do you need to delcare the knot "
          + "as '== function \(name) =='?", at: source)
    } else if entry.isFunction && !isCall {
      reportLate(
        "\(name) can't be diverted to. It can only be called as a function since it's been marked as such: "
          + "'\(name)(...)'", at: source)
    }
  }

  /// `->->`, with an override or without.
  mutating func generateTunnelOnwards(_ node: NodeID) {
    let source = syntax[node]
    emit(.beginEvaluation)
    if let divert = syntax.children(of: node).first {
      generateOverride(divert)
    } else {
      emit(.void)
    }
    setLine(source)
    emit(.endEvaluation)
    emit(.returnFromTunnel)
  }

  private mutating func generateOverride(_ node: NodeID) {
    let source = syntax[node]
    let parts = pathParts(source)
    if parts.count == 1, let only = parts.first?.name,
      only == Keyword.end.symbol || only == Keyword.done.symbol
    {
      report("A tunnel can't return to \(string(only)): put '-> \(string(only))' there instead", at: source)
      return
    }
    let target = divertTarget(parts, of: source, isCall: false)
    let arguments = syntax.children(of: node)
    checkArguments(arguments, target, at: source, isCall: false)
    generateArguments(arguments, target.flow, at: source, isCall: false)
    checkKind(of: target, at: source, isCall: false)
    switch target.kind {
    case .place(let place): emit(.divertTarget(.container(container(of: place))))
    case .variable(let symbol): emit(.variable(name(symbol)))
    case .missing: break
    }
  }
}
